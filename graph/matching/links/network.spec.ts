import { expect, it } from 'vitest';
import { allStrangers, strangersNear } from './candidates.ts';
import { buildNetwork, degreeOf, freshWeights, neighboursOf, type Contact } from './network.ts';

const contact = (from: number, to: number, at: number, weight = 1): Contact => ({ from, to, at, weight });

const network = buildNetwork({
	size: 6,
	contacts: [contact(2, 1, 10), contact(0, 1, 0), contact(1, 0, 10, 2), contact(3, 3, 5), contact(2, 3, 10)]
});

it('joins contacts of two persons to one tie, whoever turned to whom; nobody is tied to herself', () => {
	expect([...neighboursOf(network, 1)]).toEqual([0, 2]);
	expect([...network.weights.subarray(network.offsets[1], network.offsets[2])]).toEqual([3, 1]);
	expect([0, 1, 2, 3, 4].map((person) => degreeOf(network, person))).toEqual([1, 2, 2, 1, 0]);
	expect([...network.contacts.at]).toEqual([0, 10, 10, 10]);
});

it('fades old contacts, the same from either side', () => {
	const weights = freshWeights(network, 1);
	expect(weights[network.offsets[0]!]).toBe(2.5);
	expect(weights[network.offsets[1]!]).toBe(2.5);
});

it('finds strangers: all of them, or those within so many steps and some besides', () => {
	expect([...allStrangers(network, 1)]).toEqual([3, 4, 5]);
	expect([...allStrangers(network, 1, 4)]).toEqual([3]);
	expect([...strangersNear(network, 0)]).toEqual([2]);
	expect([...strangersNear(network, 0, { steps: 3, besides: [5, 1, 0] })]).toEqual([2, 3, 5]);
});
