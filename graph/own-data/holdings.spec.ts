import { glob, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';
import { BONDS, IMPERSONAL_LABELS, IMPERSONAL_RELATIONSHIPS, SELF } from './bonds.ts';
import { HOLDINGS, reachedBy } from './holdings.ts';

/** Every statement that is written by hand: files of their own, and those inside our programs. */
async function statements(): Promise<{ file: string; text: string }[]> {
	const files = [
		...(await Array.fromAsync(glob('graph/cypher/*.cypher', { cwd: root }))),
		...(await Array.fromAsync(glob('{graph,ingest}/**/*.ts', { cwd: root })))
	].filter((file) => !/\.(spec|integration)\.ts$|\/(testing|fixture|test-)/.test(file));
	return Promise.all(files.map(async (file) => ({ file, text: await readFile(`${root}/${file}`, 'utf8') })));
}

/** A node or relationship that is made, in the pattern of CREATE or MERGE up to the end of its line. */
const MADE = /\b(?:CREATE|MERGE) (\(.*)$/gm;

describe('what a statement makes', async () => {
	const made = (await statements()).flatMap(({ file, text }) =>
		[...text.matchAll(MADE)].map(([, pattern]) => ({ file, pattern: pattern! }))
	);

	it('is found at all', () => {
		expect(made.length).toBeGreaterThan(60);
	});

	it('has labels that belong to a person by the table, or to nobody', () => {
		const known = new Set([...HOLDINGS.map(({ label }) => label), ...IMPERSONAL_LABELS]);
		const unknown = made.flatMap(({ file, pattern }) =>
			[...pattern.matchAll(/\(\w*:(\w+)/g)]
				.filter(([, label]) => !known.has(label!))
				.map(([, label]) => `${label} in ${file}`)
		);
		expect(unknown).toEqual([]);
	});

	it('has relationships that the table knows', () => {
		const known = new Set([
			...HOLDINGS.flatMap(reachedBy),
			...Object.keys(BONDS),
			...IMPERSONAL_RELATIONSHIPS,
			SELF
		]);
		const unknown = made.flatMap(({ file, pattern }) =>
			[...pattern.matchAll(/\[\w*:(\w+)/g)]
				.filter(([, type]) => !known.has(type!))
				.map(([, type]) => `${type} in ${file}`)
		);
		expect(unknown).toEqual([]);
	});
});

/** What a statement changes something with. */
const WRITES = /\b(?:SET|REMOVE|DELETE|CREATE|MERGE)\b/;

describe('the log', async () => {
	const touching = (await statements()).filter(({ text }) => text.includes('AuditEvent'));

	it('is written by one statement alone', () => {
		const writing = touching.filter(({ text }) => /\b(?:CREATE|MERGE) \([^\n]*:AuditEvent/.test(text));
		expect(writing.map(({ file }) => file)).toEqual(['graph/cypher/audit-note.cypher']);
	});

	it('is never changed or shortened by a statement', () => {
		const others = touching.filter(
			({ file }) => file.endsWith('.cypher') && file !== 'graph/cypher/audit-note.cypher'
		);
		expect(others.filter(({ text }) => WRITES.test(text)).map(({ file }) => file)).toEqual([]);
		const inPrograms = touching
			.filter(({ file }) => file.endsWith('.ts'))
			.flatMap(({ file, text }) =>
				[...text.matchAll(/`[^`]*AuditEvent[^`]*`|'[^'\n]*AuditEvent[^'\n]*'/g)].map(([one]) => ({
					file,
					one
				}))
			)
			.filter(({ one }) => !/CREATE (?:CONSTRAINT|INDEX)/.test(one));
		expect(inPrograms.filter(({ one }) => WRITES.test(one))).toEqual([]);
	});

	it('is kept when a person goes', () => {
		expect(HOLDINGS.find(({ label }) => label === 'AuditEvent')).toMatchObject({ fate: 'kept' });
		expect(HOLDINGS.find(({ label }) => label === 'AuditEvent')?.settle).toBeUndefined();
	});
});

describe('the table', () => {
	it('says of each holding why it goes or stays', () => {
		for (const { section, why } of HOLDINGS) expect(why.length, section).toBeGreaterThan(10);
	});

	it('has a statement of its own wherever something stays but the log', () => {
		const staying = HOLDINGS.filter(({ fate, label }) => fate !== 'erased' && label !== 'AuditEvent');
		expect(staying.map(({ settle }) => settle)).not.toContain(undefined);
	});

	it('gives each section one name', () => {
		const sections = HOLDINGS.map(({ section }) => section);
		expect(new Set(sections).size).toBe(sections.length);
	});
});
