import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HOLDINGS } from '#graph/own-data/holdings.ts';
import { root } from '#graph/root.ts';
import { SECTION_NAMES } from '#lib/own-data/section-words.ts';
import { actorWords, eventWords, WORDED_ACTIONS } from '#lib/own-data/event-words.ts';

/** `'area.something'` where an event is made: every action that any program of ours notes. */
const AREAS = [...new Set(WORDED_ACTIONS.map((action) => action.split('.')[0]!))];
const ACTION = new RegExp(`'((?:${AREAS.join('|')})\\.[a-z_]+)'`, 'g');

function notedActions(): string[] {
	const files = readdirSync(`${root}/graph`, { recursive: true, encoding: 'utf8' });
	const programs = files.filter(
		(file) => /\.ts$/.test(file) && !/\.(spec|integration)\.ts$|fixture/.test(file)
	);
	const found = programs.flatMap((file) => {
		const text = readFileSync(`${root}/graph/${file}`, 'utf8');
		return /noteEvent|AuditEvent|events?\b/.test(text)
			? [...text.matchAll(ACTION)].map(([, action]) => action!)
			: [];
	});
	return [...new Set(found)].filter((action) => !PROPERTIES.has(action));
}

/** Names of places in forms that look like actions. */
const PROPERTIES = new Set(['profile.about', 'profile.availability', 'profile.name', 'profile.region']);

test('every action that is noted has words of its own', () => {
	const noted = notedActions();
	expect(noted.length).toBeGreaterThan(20);
	expect(noted.filter((action) => !WORDED_ACTIONS.includes(action))).toEqual([]);
});

test('an action without words is shown by its name, not left out', () => {
	expect(eventWords({ action: 'new.thing', by: 'me', details: [] })).toContain('new.thing');
});

test('says who looked, and why', () => {
	const look = {
		action: 'admin.look',
		by: 'administrator',
		details: [{ name: 'reason', value: 'law' }]
	} as const;
	expect(eventWords({ ...look, details: [...look.details] })).toBe(
		'Your private data were looked at. Reason: a law or an authority demands it.'
	);
	expect(actorWords({ ...look, details: [], name: 'Maria' })).toBe('Maria, administrator');
});

test('every section of the table has a name', () => {
	expect(SECTION_NAMES.toSorted()).toEqual(HOLDINGS.map(({ section }) => section).sort());
});
