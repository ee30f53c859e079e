import { beforeAll, describe, expect, it } from 'vitest';
import { findBridges, isBegun } from '../bridges.ts';
import type { Snapshot } from '../snapshot.ts';
import { demonstration } from '../testing/demonstration.ts';
import { complements, complementScore } from './complements.ts';
import { type Market, openMarket, publicDemand } from './demand.ts';
import { countEdge } from './people.ts';
import { communityScope, regionScope, type Scope } from './scope.ts';
import { otherScopes, skillGaps } from './skills.ts';

let snapshot: Snapshot;
let market: Market;
let visible: Set<string>;
beforeAll(() => {
	snapshot = demonstration();
	market = openMarket(snapshot);
	visible = new Set(snapshot.communities.keys());
}, 60_000);

const community = (number: number): Scope =>
	communityScope(snapshot, snapshot.communities.get(`c_${number}`)!);
const gapsOf = (scope: Scope, isNamed = true) =>
	skillGaps(snapshot, market, scope, otherScopes(snapshot, scope, visible), isNamed);

/** What was hidden in the demonstration for facilitators to find (content brief, § 7). */
describe('the planted gaps', () => {
	it.each([
		[3, 'PED15', 0, [10, 12]],
		[11, 'INC06', 1, [7]],
		[6, 'AIE04', 0, [13, 11]]
	])('community %i lacks %s, with the nearest supply', (number, notation, offered, suppliers) => {
		const gap = gapsOf(community(number)).find(({ skill }) => skill.notation === notation);
		expect(gap).toMatchObject({ offered });
		const found = gap!.nearest.map(({ community: { id } }) => id);
		for (const supplier of suppliers) expect(found).toContain(`c_${supplier}`);
	});

	it('are found by a policymaker in the region, without a number below five', () => {
		const place = snapshot.places.get('SE332')!;
		const gap = gapsOf(regionScope(snapshot, place, 50), false).find(
			({ skill }) => skill.notation === 'PED15'
		);
		expect(gap).toMatchObject({ sought: 14, offered: null });
	});

	it('has Köln and Porto complement each other best, above the pair that only looks alike', () => {
		const [rhineland, porto] = [community(5), community(9)];
		const first = (scope: Scope) =>
			complements(snapshot, market, scope, otherScopes(snapshot, scope, visible), true)[0];
		expect(first(rhineland)).toMatchObject({ community: { id: 'c_9' }, tied: 0 });
		expect(first(porto)).toMatchObject({ community: { id: 'c_5' }, tied: 0 });
		const decoy = complementScore(snapshot, market, community(1), community(6));
		expect(complementScore(snapshot, market, rhineland, porto)).toBeGreaterThan(2 * decoy);
	});

	it('has one person alone join communities 2 and 8', () => {
		const bridge = findBridges(snapshot, snapshot.asOf, isBegun).find(
			({ a, b }) => a === 'c_2' && b === 'c_8'
		);
		expect(bridge?.left.size).toBe(1);
	});

	it('does not tell everybody of three lone joiners', () => {
		expect(countEdge(snapshot, community(12))).toMatchObject({ lately: null, members: [] });
	});
});

describe('what is told to others than the facilitators', () => {
	it('is never a number below five', () => {
		const scopes = [
			...[...snapshot.communities.values()].map((one) => communityScope(snapshot, one)),
			...[...snapshot.places.values()].map((place) => regionScope(snapshot, place, 10))
		];
		const skills = [...market.seeks.keys()].slice(0, 40);
		const told = scopes.flatMap((scope) =>
			skills.flatMap((uri) => Object.values(publicDemand(snapshot, market, uri, scope)))
		);
		expect(told.filter((count) => count !== null && count < 5)).toEqual([]);
		expect(told.filter((count) => count !== null).length).toBeGreaterThan(50);
	});
});
