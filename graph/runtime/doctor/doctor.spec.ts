import { describe, expect, it } from 'vitest';
import { CHECKS } from './index.ts';
import { judgeDisk, judgeMemory } from './machine.ts';
import { differences } from './project.ts';
import { judgeMarks } from './servers.ts';

describe('doctor', () => {
	it.each([
		[judgeDisk(5e8), 'fault'],
		[judgeDisk(2e9), 'warning'],
		[judgeDisk(5e10), 'ok'],
		[judgeMemory(2e9), 'warning'],
		[judgeMemory(16e9), 'ok'],
		[judgeMarks(0, 0), 'ok'],
		[judgeMarks(3, 0), 'ok'],
		[judgeMarks(5_000, 0), 'warning'],
		[judgeMarks(5, 1), 'fault']
	])('judges %j as %s, with a way to mend what is not well', (finding, state) => {
		expect(finding.state).toBe(state);
		expect(Boolean(finding.mend)).toBe(state !== 'ok');
	});

	it('names packages that are missing or of another version, but not optional ones', () => {
		const wanted = {
			'': {},
			'node_modules/a': { version: '1' },
			'node_modules/b': { version: '2' },
			'node_modules/c': { version: '3', optional: true }
		};
		expect(differences(wanted, { 'node_modules/a': { version: '1' } })).toEqual(['b']);
	});

	it('has one check for each title', () => {
		const titles = CHECKS.map(({ title }) => title);
		expect(new Set(titles).size).toBe(titles.length);
	});
});
