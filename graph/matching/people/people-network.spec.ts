import { describe, expect, it } from 'vitest';
import { gainBetween } from './bridges.ts';
import { networkScores, standAt } from './network-features.ts';
import { pairKey, type PeopleNetwork, toRows } from './people-network.ts';

/** Elin works with Anders and Bo; Bo knows everybody, Anders one more. */
const TIES = [
	['elin', 'anders'],
	['elin', 'bo'],
	['anders', 'friend'],
	['bo', 'fan'],
	['bo', 'x'],
	['bo', 'y'],
	['x', 'far']
].map(([from, to]) => ({ from: from!, to: to! }));

const network = (ties = TIES): PeopleNetwork => ({ at: 0, ...toRows(ties), tiesBetween: new Map() });
const scoresOf = (id: string, ties = TIES) => networkScores(standAt(network(ties), ['anders', 'bo']), id)!;

describe('the network', () => {
	it('holds each tie in both directions and once', () => {
		const { offsets, targets, ids } = toRows([
			...TIES,
			{ from: 'anders', to: 'elin' },
			{ from: 'x', to: 'x' }
		]);
		expect(targets).toHaveLength(TIES.length * 2);
		expect(offsets[ids.length]).toBe(targets.length);
	});

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

	it('says less when a tie is gone', () => {
		const less = TIES.filter(({ to }) => to !== 'friend').concat({ from: 'friend', to: 'other' });
		expect(scoresOf('friend', less).walk).toBe(0);
		expect(scoresOf('friend', less).position).toBeLessThan(scoresOf('friend').position);
	});

	it('says nothing of somebody without ties, nor to somebody without colleagues', () => {
		expect(networkScores(standAt(network(), ['anders']), 'nobody')).toBeNull();
		expect(networkScores(standAt(network(), []), 'friend')).toMatchObject({ walk: 0, katz: 0, position: 0 });
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
			theirs: 'cork',
			gain: 1
		});
	});

	it('are none for those who share one', () => {
		expect(gainBetween({ tiesBetween }, ['west', 'cork'], ['cork'])).toBeNull();
		expect(gainBetween({ tiesBetween }, [], ['cork'])).toBeNull();
	});
});
