import { ancestor, LEVELS } from '../regions.ts';
import type { Snapshot } from '../snapshot.ts';
import { LEAST_PERSONS } from '../suppress.ts';

/** People are told in tens: the numbers of a region and of its parts cannot be subtracted from one another. */
const BASE = 10;

/**
 * How many are counted in each region of every level, to the nearest ten; regions with fewer than five are not there.
 * Hiding further regions instead, as with ties, would take whole countries off the map for a few people on an island.
 */
export function countPeople({ people }: Snapshot): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { region } of people)
		for (const level of LEVELS) {
			const code = ancestor(region, level);
			if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
		}
	const shown = [...counts].filter(([, count]) => count >= LEAST_PERSONS);
	return new Map(shown.map(([code, count]) => [code, Math.max(BASE, Math.round(count / BASE) * BASE)]));
}
