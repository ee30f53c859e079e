import { describe, expect, it } from 'vitest';
import { gainBetween } from './bridges.ts';
import { networkScores } from './network-features.ts';
import { pairKey, type PeopleNetwork, scorersOf } from './people-network.ts';

/** Elin works with Anders and Bo; Bo knows everybody, Anders one more. */
const TIES = [
	['elin', 'anders'],
	['elin', 'bo'],
	['anders', 'friend'],
	['bo', 'fan'],
	['bo', 'x'],
	['bo', 'y'],
	['x', 'far']
].map(([from, to]) => ({ from: from!, to: to!, at: 0, contacts: 1 }));

const network = (ties = TIES): PeopleNetwork => ({
	...{ at: 0, revision: '', tiesBetween: new Map() },
	...scorersOf(ties)
});
const scoresOf = (id: string, ties = TIES) => networkScores(network(ties), 'elin', [id]).get(id)!;

describe('the network', () => {
	it('says more of a colleague over somebody with few ties than over a hub', () => {
		const [friend, fan] = [scoresOf('friend'), scoresOf('fan')];
		for (const name of ['adamicAdar', 'resourceAllocation', 'walk'] as const)
			expect(friend[name], name).toBeGreaterThan(fan[name]);
	});

	it('reaches further with Katz than with common colleagues', () => {
		expect(scoresOf('far').adamicAdar).toBe(0);
		expect(scoresOf('far').katz).toBeGreaterThan(0);
		expect(scoresOf('friend').katz).toBeGreaterThan(scoresOf('far').katz);
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
