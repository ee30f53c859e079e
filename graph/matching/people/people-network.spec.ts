import { describe, expect, it } from 'vitest';
import { gainBetween } from './bridges.ts';
import { networkScores } from './network-features.ts';
import { UNTRIED } from '../links/ranker/untried.ts';
import { networkOf, pairKey, type PeopleNetwork } from './people-network.ts';

/** Elin works with Anders and Bo; Bo knows everybody, Anders one more. */
const TIES = [
	['elin', 'anders'],
	['elin', 'bo'],
	['anders', 'friend'],
	['bo', 'fan'],
	['bo', 'x'],
	['bo', 'y'],
	['x', 'far']
].map(([from, to]) => ({ from: from!, to: to!, since: 0, answered: null, last: 0, contacts: 1 }));

const network = (ties = TIES): PeopleNetwork => ({
	...{ at: 0, revision: '', tiesBetween: new Map() },
	...networkOf(ties, UNTRIED)
});
const scoresOf = (id: string, ties = TIES) => networkScores(network(ties), 'elin', [id]).get(id)!;

describe('the network', () => {
	it('foretells a colleague over somebody with few ties sooner than one over a hub', () => {
		expect(scoresOf('friend').foretold).toBeGreaterThan(scoresOf('fan').foretold);
	});

	it('foretells less of those who are farther away', () => {
		expect(scoresOf('x').foretold).toBeGreaterThan(scoresOf('far').foretold);
	});

	it('tells the place among all who are near, whoever else is a candidate', () => {
		const all = networkScores(network(), 'elin', ['friend', 'fan', 'x', 'far']);
		for (const [id, scores] of all) expect(scoresOf(id)).toEqual(scores);
	});

	it('foretells nothing of those who are tied already', () => {
		expect(scoresOf('bo').foretold).toBe(0);
	});

	it('says each as a number from nought to one', () => {
		for (const value of ['friend', 'fan', 'far'].flatMap((id) => Object.values(scoresOf(id)))) {
			expect(value).toBeGreaterThanOrEqual(0);
			expect(value).toBeLessThanOrEqual(1);
		}
	});

	it('says nothing of somebody without ties, nor to her', () => {
		expect(networkScores(network(), 'elin', ['nobody']).size).toBe(0);
		expect(networkScores(network(), 'nobody', ['friend']).size).toBe(0);
	});
});

describe('two communities', () => {
	const tiesBetween = new Map([
		[pairKey('west', 'porto'), 3],
		[pairKey('west', 'cork'), 0]
	]);

	it('come nearer by the first tie than by the fourth', () => {
		expect(gainBetween({ tiesBetween }, ['west'], ['porto'])?.gain).toBe(0.25);
		expect(gainBetween({ tiesBetween }, ['west'], ['porto', 'cork'])).toMatchObject({
			...{ theirs: 'cork', gain: 1 }
		});
	});

	it('are none for those who share one', () => {
		expect(gainBetween({ tiesBetween }, ['west', 'cork'], ['cork'])).toBeNull();
		expect(gainBetween({ tiesBetween }, [], ['cork'])).toBeNull();
	});
});
