import { degreeOf, type Network } from '../network.ts';
import { randomWalk } from '../scores/random-walk.ts';
import { lot, PLACES } from './top.ts';

/** Most of the places of a list that may be kept for people whom few see. */
export const MOST_SPREAD = 5;

/** Fills the last places of a list, given as places of the candidates. */
export type Spreader = (
	person: number,
	candidates: Int32Array,
	list: readonly number[],
	spread: number
) => number[];

/**
 * Keeps the first places of a list and gives the last ones to people near the person who have few ties yet: otherwise
 * those whom all know would be shown to all (Abdollahpouri, Burke & Mobasher 2019, Managing popularity bias in recommender
 * systems with personalized re-ranking, FLAIRS). Near is whom a walk along the ties meets often for somebody
 * with so few ties: its chance by the root of how many she has.
 */
export function spreaderFor(network: Network): Spreader {
	const near = randomWalk.prepare(network, { restart: 0.15 });
	return (person, candidates, list, spread) => {
		if (!spread) return [...list];
		const kept = list.slice(0, PLACES - spread);
		const scores = new Float64Array(candidates.length);
		near(person, candidates, scores);
		const worth = (place: number) => scores[place]! / Math.sqrt(1 + degreeOf(network, candidates[place]!));
		const rest = bestOf(candidates, worth, new Set(kept), spread, person);
		return [...kept, ...rest];
	};
}

/** The best places that are not taken; among equals another one for each person. */
function bestOf(
	candidates: Int32Array,
	worth: (place: number) => number,
	taken: ReadonlySet<number>,
	most: number,
	person: number
): number[] {
	const best: { place: number; value: number; lot: number }[] = [];
	for (let place = 0; place < candidates.length; place++) {
		if (taken.has(place)) continue;
		const one = { place, value: worth(place), lot: lot(lot(person) ^ candidates[place]!) };
		const isBehind = (other: typeof one) =>
			other.value < one.value || (other.value === one.value && other.lot > one.lot);
		const at = best.findIndex(isBehind);
		if (at >= 0) best.splice(at, 0, one);
		else if (best.length < most) best.push(one);
		if (best.length > most) best.pop();
	}
	return best.map(({ place }) => place);
}
