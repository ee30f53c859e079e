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

/** How much speaks for each candidate: by one recipe for persons with ties, by another for newcomers. */
export function scorerFrom(
	{ tied, newcomers }: Pick<Description, 'tied' | 'newcomers'>,
	network: Network
): Scorer {
	const [scoreTied, scoreNewcomer] = [tied, newcomers].map(({ ingredients }) =>
		blendOf(network, ingredients)
	);
	return (person, candidates, into) =>
		(degreeOf(network, person) ? scoreTied! : scoreNewcomer!)(person, candidates, into);
}

/** Makes the described ranker for a network. */
export function rankerFrom(description: Description, network: Network): Ranker {
	const score = scorerFrom(description, network);
	const spreadList = spreaderFor(network);
	return {
		score,
		list(person, candidates) {
			const scores = new Float64Array(candidates.length);
			score(person, candidates, scores);
			const list = topOf(candidates, scores);
			const places = degreeOf(network, person)
				? spreadList(person, candidates, list, description.spread)
				: list;
			return places.map((place) => candidates[place]!);
		}
	};
}
