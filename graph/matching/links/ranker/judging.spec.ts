import { describe, expect, it } from 'vitest';
import { temporalTrial } from '../splits.ts';
import { MADE_NETWORKS } from '../testing/made-networks.ts';
import { foldsOf } from './folds.ts';
import { juryOf, scaleOf } from './judging.ts';

describe('the scale of several folds', () => {
	const easy = [[0.8, 0.4], [0.1]];
	const hard = [[0.2, 0.4], [0.2]];

	it('is 1 for whoever is the best in each, whether much or little can be foretold there', () => {
		const worthOf = scaleOf([1, 1], [easy, hard]);
		expect(worthOf([[0.6, 0.6], [0.2]])).toBeCloseTo(1, 10);
		expect(worthOf(easy)).toBeCloseTo((1 + 0.5) / 2, 10);
		expect(worthOf(hard)).toBeCloseTo((0.5 + 1) / 2, 10);
	});

	it('lets folds count as much as they say', () => {
		expect(scaleOf([0.5, 1], [easy, hard])(easy)).toBeCloseTo((0.5 * 1 + 1 * 0.5) / 1.5, 10);
	});

	it('passes over a fold in which nobody foretold anything, though a blend had a hit there', () => {
		const nothing = [[0.5], [0]];
		expect(scaleOf([1, 1], [nothing])([[0.25], [1]])).toBeCloseTo(0.5, 10);
		expect(scaleOf([1], [[[0]]])([[1]])).toBe(0);
	});
});

describe('a jury', () => {
	const records = MADE_NETWORKS[0]!.make(1);

	it('has more to say the nearer to now and the more persons are judged', () => {
		const { folds } = juryOf(foldsOf(records, 'both'), 'tied');
		expect(folds.map(({ says, cases }) => says / Math.min(1, cases.length / 40))).toEqual([0.25, 0.5, 1]);
		const few = temporalTrial(records, 'both', [0.98, 1]);
		expect(juryOf([few], 'tied').folds[0]!.says).toBe(Math.min(1, few.hidden.size / 40));
	});

	it('counts parts drawn by chance alike', () => {
		const untimed = { contacts: records.contacts.map((contact) => ({ ...contact, at: null })) };
		const { folds } = juryOf(foldsOf(untimed, 'both'), 'tied');
		expect(new Set(folds.map(({ says }) => says))).toEqual(new Set([1]));
	});
});
