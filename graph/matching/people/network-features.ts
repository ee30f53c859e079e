import type { NetworkScores } from '../candidate.ts';
import type { PeopleNetwork } from './people-network.ts';

/** How much of each score counts as a half: scores have no upper end, features end at one. */
const HALF: Record<keyof NetworkScores, number> = {
	adamicAdar: 1,
	resourceAllocation: 0.5,
	katz: 0.005,
	walk: 0.01,
	position: 1,
	popularity: 10
};
const NAMES = Object.keys(HALF) as (keyof NetworkScores)[];

/**
 * What the network says about colleagues, each from 0 to 1; nothing of those who are not in it, and nothing to
 * somebody who is not.
 *
 * @param me  identifier of the one who is looking
 */
export function networkScores(
	{ placeOf, scorers }: PeopleNetwork,
	me: string,
	candidates: string[]
): Map<string, NetworkScores> {
	const place = placeOf.get(me);
	const known = candidates.filter((id) => placeOf.has(id));
	if (place === undefined || !known.length) return new Map();
	const places = Int32Array.from(known, (id) => placeOf.get(id)!);
	const columns = Object.fromEntries(
		NAMES.map((name) => {
			const into = new Float64Array(places.length);
			scorers[name](place, places, into);
			return [name, into.map((value) => toFeature(name, value))];
		})
	) as Record<keyof NetworkScores, Float64Array>;
	return new Map(
		known.map((id, at) => [
			id,
			Object.fromEntries(NAMES.map((name) => [name, columns[name][at]!])) as NetworkScores
		])
	);
}

/** A cosine is within its range already; everything else nears one as it grows. */
function toFeature(name: keyof NetworkScores, value: number): number {
	const positive = Math.max(0, value);
	return name === 'position' ? Math.min(1, positive) : positive / (HALF[name] + positive);
}
