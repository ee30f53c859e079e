import { describe, expect, it } from 'vitest';
import { allStrangers } from '../candidates.ts';
import { SCORES } from '../scores/index.ts';
import { temporalTrial } from '../splits.ts';
import { MADE_NETWORKS } from '../testing/made-networks.ts';
import { recordsOf, type Records, type Trial } from '../trial.ts';
import { chooseRanker } from './choose.ts';
import type { Description } from './description.ts';
import { casesOf } from './cases.ts';
import { averageOfBest, mixturesOf } from './mixtures.ts';
import { averagePrecision, mean } from './precision.ts';
import { precisionsOf } from './precisions.ts';
import { rankerFrom } from './ranker.ts';
import { topOf } from './top.ts';

const SEEDS = [1, 2, 3];

const choose = (records: Records): { trial: Trial; description: Description } => {
	const trial = temporalTrial(records, 'source');
	return { trial, description: chooseRanker(recordsOf(trial, records), { judged: 'source' }) };
};

describe('the choice', () => {
	it.each(MADE_NETWORKS)('is about as good as the best single score on $name', ({ make }) => {
		const ratios = SEEDS.map((seed) => {
			const { trial, description } = choose(make(seed));
			const cases = casesOf(trial, trial.hidden);
			const baselines = SCORES.filter(({ id, isBaseline }) => isBaseline && id in description.settings);
			const single = baselines.map(({ id, prepare }) =>
				mean(precisionsOf(cases, prepare(trial.past, description.settings[id]!)))
			);
			const ranker = rankerFrom({ ...description, spread: 0 }, trial.past);
			return mean(precisionsOf(cases, ranker.score)) / Math.max(...single);
		});
		expect(mean(ratios)).toBeGreaterThan(0.92);
	});

	it('survives being kept as JSON', () => {
		const { trial, description } = choose(MADE_NETWORKS[1]!.make(4));
		const kept = JSON.parse(JSON.stringify(description)) as Description;
		const candidates = allStrangers(trial.past, 0, trial.known);
		const lists = [description, kept].map((one) => rankerFrom(one, trial.past).list(0, candidates));
		expect(lists[1]).toEqual(lists[0]);
		expect(new Set(lists[0]).size).toBe(10);
	});

	it('is the same each time', () => {
		const records = MADE_NETWORKS[2]!.make(5);
		expect(choose(records).description).toEqual(choose(records).description);
	});

	it('finds something to say where there is next to nothing', () => {
		const contacts = [0, 1, 2, 3, 4, 5].map((from) => ({ from, to: from + 1, at: from, weight: 1 }));
		const description = chooseRanker({ contacts });
		const { past } = temporalTrial({ contacts }, 'both', [1, 1]);
		expect(rankerFrom(description, past).list(0, Int32Array.from([2, 3]))).toHaveLength(2);
	});
});

describe('mixtures', () => {
	it('try each score alone, pairs and threes, with weights that add up to one', () => {
		const mixtures = mixturesOf(3);
		expect(mixtures).toHaveLength(3 + 3 * 3 + 1);
		for (const mixture of mixtures)
			expect(mixture.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
	});

	it('are averaged over the ten best, or a quarter of few', () => {
		const means = Array.from({ length: 44 }, (_, index) => (index < 12 ? 100 - index : index));
		const mixtures = means.map((_, index) => (index < 9 || index > 12 ? [1, 0] : [0, 1]));
		expect(averageOfBest(mixtures, means)).toEqual([0.9, 0.1]);
		expect(averageOfBest(mixturesOf(2), [4, 0, 3, 0, 0])).toEqual([0.8333, 0.1667]);
	});
});

describe('lists', () => {
	it('hold the highest scores, best first', () => {
		expect(topOf(Int32Array.from([7, 8, 9]), Float64Array.from([0.1, 0.9, 0.5]), 2)).toEqual([1, 2]);
	});

	it('are judged by average precision', () => {
		expect(averagePrecision([5, 1, 2, 3], new Set([1, 3]), 10)).toBeCloseTo((1 / 2 + 2 / 4) / 2, 10);
		expect(averagePrecision([1], new Set([1, 2, 3]), 10)).toBeCloseTo(1 / 3, 10);
		expect(averagePrecision([1, 2], new Set([9]), 10)).toBe(0);
	});
});
