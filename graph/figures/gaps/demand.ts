import { isIn, levelOf } from '../regions.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Cell, LEAST_PERSONS, suppress, type Sum } from '../suppress.ts';
import type { Scope } from './scope.ts';

/** How many look for a skill, and how many offer it; null for fewer than five where the reader may not know. */
export type Demand = { sought: number | null; offered: number | null };

/** Who looks for and who offers each skill, everybody counted. */
export type Market = Record<'seeks' | 'offers', ReadonlyMap<string, ReadonlySet<number>>>;

/** Counts once who looks for and offers what. */
export function openMarket({ people }: Snapshot): Market {
	const market = { seeks: new Map<string, Set<number>>(), offers: new Map<string, Set<number>>() };
	people.forEach((person, index) => {
		for (const side of ['seeks', 'offers'] as const)
			for (const { uri } of person[side]) {
				const set = market[side].get(uri) ?? new Set();
				market[side].set(uri, set.add(index));
			}
	});
	return market;
}

const NOBODY: ReadonlySet<number> = new Set();

/** Demand for a skill in a scope as it is. For its own facilitators, and for choosing what is shown to others. */
export function demandIn(market: Market, uri: string, { people }: Scope) {
	return {
		sought: (market.seeks.get(uri) ?? NOBODY).intersection(people).size,
		offered: (market.offers.get(uri) ?? NOBODY).intersection(people).size
	};
}

/** The same for everybody else: at least five persons, and nothing from which fewer could be worked out. */
export function publicDemand(snapshot: Snapshot, market: Market, uri: string, scope: Scope): Demand {
	const told = (side: 'seeks' | 'offers') => {
		const people = market[side].get(uri) ?? NOBODY;
		const count = people.intersection(scope.people).size;
		if (count < LEAST_PERSONS) return null;
		return scope.node.startsWith('region:') && !isRegionSafe(snapshot, people, scope) ? null : count;
	};
	return { sought: told('seeks'), offered: told('offers') };
}

/**
 * A region's number stands beside those of its parts, of the regions above it, and of the communities in it. It is
 * told only when none of them, taken off it or it off them, leaves one to four persons.
 */
function isRegionSafe(snapshot: Snapshot, people: ReadonlySet<number>, scope: Scope): boolean {
	const inside = people.intersection(scope.people);
	for (const { id } of snapshot.communities.values()) {
		const members = new Set(
			people
				.keys()
				.filter((one) => snapshot.people[one]!.communities.some((community) => community.id === id))
		);
		if (isLittleMore(inside, members) || isLittleMore(members, inside)) return false;
	}
	return !hiddenRegions(snapshot, people, scope).has(scope.id);
}

/** Is the one all of the other and one to four persons more? */
function isLittleMore(more: ReadonlySet<number>, less: ReadonlySet<number>): boolean {
	const difference = more.size - less.size;
	return difference > 0 && difference < LEAST_PERSONS && less.size >= LEAST_PERSONS && less.isSubsetOf(more);
}

/** The regions of this country whose number is hidden, for some people who look for or offer one thing. */
function hiddenRegions(snapshot: Snapshot, people: ReadonlySet<number>, scope: Scope): Set<string> {
	const codes = [...snapshot.places.keys()].filter((code) => code.slice(0, 2) === scope.id.slice(0, 2));
	const cells = new Map<string, Cell>(
		codes.map((code) => {
			const inside = new Set(people.keys().filter((one) => isIn(snapshot.people[one]!, code)));
			return [code, { value: inside.size, ends: [inside, inside], detail: levelOf(code) }];
		})
	);
	const parts = Map.groupBy(
		codes.filter((code) => levelOf(code) > 0),
		(code) => code.slice(0, -1)
	);
	const sums = [...parts]
		.filter(([total]) => cells.has(total))
		.map(([total, list]): Sum => {
			const left = cells.get(total)!.value - list.reduce((sum, code) => sum + cells.get(code)!.value, 0);
			if (left <= 0) return { total, parts: list };
			// Known only to be somewhere in the larger region.
			const rest = new Set(people.keys().filter((one) => snapshot.people[one]!.region === total));
			cells.set(`${total}?`, { value: left, ends: [rest, rest], withheld: true });
			return { total, parts: [...list, `${total}?`] };
		});
	return suppress(cells, sums);
}
