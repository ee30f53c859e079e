import { describe, expect, it } from 'vitest';
import { FREQUENCIES, issueAt, nextLetterAt, startOf, WEEK } from './schedule.ts';

const at = (text: string) => Date.parse(text);

describe('an issue', () => {
	it('comes out each Tuesday at four o’clock UTC', () => {
		const issue = issueAt(at('2026-12-01T04:00:00Z'));
		expect(issueAt(at('2026-12-01T03:59:59Z'))).toBe(issue - 1);
		expect(issueAt(at('2026-12-08T03:59:59Z'))).toBe(issue);
		expect(new Date(startOf(issue)).toISOString()).toBe('2026-12-01T04:00:00.000Z');
	});

	it('is the same number however often it is asked within its week, over a change of the clocks', () => {
		const issue = issueAt(at('2026-03-26T12:00:00Z'));
		for (let hour = 0; hour < 24 * 4; hour++)
			expect(issueAt(at('2026-03-27T00:00:00Z') + hour * 3_600_000)).toBe(issue);
	});
});

describe('the next letter', () => {
	const now = at('2026-12-02T10:00:00Z');
	const issue = issueAt(now);
	const rhythm = { lastIssue: issue, since: 0, pausedUntil: null };

	it.each([
		['weekly', 1],
		['fortnightly', 2],
		['monthly', 4]
	] as const)('comes %s after %i weeks', (frequency, weeks) => {
		expect(nextLetterAt({ ...rhythm, frequency }, now)).toBe(startOf(issue) + weeks * WEEK);
	});

	it('never comes where none is wanted', () => {
		expect(nextLetterAt({ ...rhythm, frequency: 'never' }, now)).toBeNull();
	});

	it('comes with the next issue for somebody who has just joined', () => {
		const joined = { frequency: 'fortnightly', lastIssue: null, since: now, pausedUntil: null } as const;
		expect(nextLetterAt(joined, now)).toBe(startOf(issue + 1));
	});

	it('waits for the end of a pause, and is not sent in the past', () => {
		const pausedUntil = at('2027-03-01T00:00:00Z');
		expect(nextLetterAt({ ...rhythm, frequency: 'weekly', pausedUntil }, now)).toBe(pausedUntil);
		expect(nextLetterAt({ ...rhythm, frequency: 'weekly', lastIssue: issue - 9 }, now)).toBe(now);
	});

	it('has every frequency in the table', () => {
		expect(FREQUENCIES).toEqual(['weekly', 'fortnightly', 'monthly', 'never']);
	});
});
