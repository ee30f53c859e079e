import { degreeOf, type Network } from '../network.ts';
import type { Scorer } from '../scores/score.ts';
import { blendOf } from './blend.ts';
import type { Description } from './description.ts';
import { spreaderFor } from './spread.ts';
import { topOf } from './top.ts';

/** Ranks candidates for one person of a network. */
export type Ranker = {
	/** How much speaks for each candidate. */
	score: Scorer;
	/** Ten candidates, best first, the last places kept for people whom few see. */
	list(person: number, candidates: Int32Array): number[];
};

/** Makes the described ranker for a network: one recipe for persons with ties, one for newcomers. */
export function rankerFrom({ tied, newcomers, spread }: Description, network: Network): Ranker {
	const [scoreTied, scoreNewcomer] = [tied, newcomers].map(({ ingredients }) =>
		blendOf(network, ingredients)
	);
	const spreadList = spreaderFor(network);
	const score: Scorer = (person, candidates, into) =>
		(degreeOf(network, person) ? scoreTied! : scoreNewcomer!)(person, candidates, into);
	return {
		score,
		list(person, candidates) {
			const scores = new Float64Array(candidates.length);
			score(person, candidates, scores);
			const list = topOf(candidates, scores);
			const places = degreeOf(network, person) ? spreadList(person, candidates, list, spread) : list;
			return places.map((place) => candidates[place]!);
		}
	};
}
