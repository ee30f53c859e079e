import { describe, expect, it } from 'vitest';
import { MADE_NETWORKS } from '../links/testing/made-networks.ts';
import { temporalTrial } from '../links/splits.ts';
import { recordsOf } from '../links/trial.ts';
import { chance } from '../links/chance.ts';
import { chooseRanker } from '../links/ranker/choose.ts';
import { intervalOf } from './bootstrap.ts';
import { evaluate } from './evaluate.ts';
import { audienceOf, listsFor } from './lists.ts';
import { methodsFor } from './methods.ts';
import { coverageOf, crossBorderOf, giniOf, hitsOf } from './metrics.ts';
import type { GivenNetwork } from './read-network.ts';

const given = (seed: number, made = MADE_NETWORKS[1]!): GivenNetwork => {
	const { words, contacts } = made.make(seed);
	return {
		name: 'made',
		words,
		contacts: [...contacts],
		isTimed: true,
		countries: null,
		rejected: [],
		notes: []
	};
};

describe('measures by hand', () => {
	const lists = new Map([
		[0, [1, 2]],
		[1, [2, 0]]
	]);

	it('hits and precision', () => {
		const hidden = new Map([
			[0, new Set([2])],
			[1, new Set([3])]
		]);
		expect(hitsOf(lists, hidden)).toEqual({ precisions: [0.5, 0], hits: [1, 0] });
	});

	it('coverage: three of four persons are seen', () => expect(coverageOf(lists, 4)).toBe(0.75));

	it('Gini: even is 0, all places for one of four is 3/4, and 0, 1, 1, 2 is 3/8', () => {
		expect(giniOf(new Map([[0, [0, 1, 2, 3]]]), 4)).toBe(0);
		expect(giniOf(new Map([[0, [3]]]), 4)).toBe(0.75);
		expect(giniOf(lists, 4)).toBe(0.375);
	});

	it('places abroad, of those whose countries are known', () => {
		const countries = ['SE', 'DE', 'SE', null];
		expect(crossBorderOf(lists, (person) => countries[person]!)).toBe(0.75);
		expect(crossBorderOf(lists, () => null)).toBeNull();
	});

	it('intervals hold the mean, and are the same each time', () => {
		const values = [...Array(100).keys()].map((index) => index / 100);
		const { low, high } = intervalOf(values);
		expect(low).toBeGreaterThan(0.42);
		expect(low).toBeLessThan(0.495);
		expect(high).toBeGreaterThan(0.495);
		expect(intervalOf(values)).toEqual({ low, high });
	});
});

it('does not look at the hidden part: with another future every list stays as it is', () => {
	const network = given(3);
	const cut = Math.floor(network.contacts.length * 0.7);
	const { below } = chance(9);
	const poisoned = {
		...network,
		contacts: network.contacts.map((contact, index) =>
			index < cut ? contact : { ...contact, from: below(200), to: below(200), weight: 99 }
		)
	};
	const [lists, others] = [network, poisoned].map((one) => {
		const trial = temporalTrial(one, 'source');
		const description = chooseRanker(recordsOf(trial, one), { judged: 'source' });
		return methodsFor(trial.past, description).map(({ id, make }) => [
			id,
			[...listsFor(trial, audienceOf(trial), make(trial.past))]
		]);
	});
	expect(others).toEqual(lists);
	expect(lists).toHaveLength(12);
});

it('gives the same figures each time, for every method, with their intervals', async () => {
	const result = await evaluate(given(2, MADE_NETWORKS[3]), 'temporal', 'source');
	expect(await evaluate(given(2, MADE_NETWORKS[3]), 'temporal', 'source')).toEqual(result);
	for (const { figures } of result.methods) {
		expect(figures.map10Interval.low).toBeLessThanOrEqual(figures.map10);
		expect(figures.map10Interval.high).toBeGreaterThanOrEqual(figures.map10);
		expect(figures.coverage).toBeGreaterThan(0);
	}
});

it('judges networks without times by ties drawn by chance', async () => {
	const { methods } = await evaluate({ ...given(2), isTimed: false }, 'random', 'both');
	const ids = methods.map(({ id }) => id);
	expect(ids).toContain('kollegium');
	expect(ids).not.toContain('recent-popularity');
});
