import { describe, expect, it } from 'vitest';
import { countPlaywright } from './journeys.ts';
import { sum } from './part.ts';
import { countVitest } from './vitest.ts';

describe('counting', () => {
	it.each([
		['all passed', { numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 0 }, 0, 5, 0],
		['two failed', { numPassedTests: 3, numFailedTests: 2, numFailedTestSuites: 1 }, 1, 3, 2],
		[
			'a file that cannot be loaded',
			{ numPassedTests: 3, numFailedTests: 0, numFailedTestSuites: 1 },
			1,
			3,
			1
		],
		['an unhandled error', { numPassedTests: 3, numFailedTests: 0, numFailedTestSuites: 0 }, 1, 3, 1],
		['no report', null, 1, 0, 1]
	])('vitest: %s', (_, report, code, passed, failed) => {
		expect(countVitest(report, code)).toEqual({ passed, failed });
	});

	it.each([
		['all passed', { stats: { expected: 4, unexpected: 0, flaky: 1 } }, 0, 5, 0],
		['one failed', { stats: { expected: 4, unexpected: 1, flaky: 0 } }, 1, 4, 1],
		['broken off', null, 1, 0, 1]
	])('playwright: %s', (_, report, code, passed, failed) => {
		expect(countPlaywright(report, code)).toEqual({ passed, failed });
	});

	it('adds up', () => {
		expect(
			sum([
				{ passed: 1, failed: 0 },
				{ passed: 2, failed: 3 }
			])
		).toEqual({ passed: 3, failed: 3 });
	});
});
