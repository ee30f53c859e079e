import { degreeOf, type Network } from '../network.ts';
import type { Scorer } from '../scores/score.ts';
import { blendOf } from './blend.ts';
import type { Description } from './description.ts';

/** Makes the described ranker for a network: one recipe for persons with ties, one for newcomers. */
export function rankerFrom({ tied, newcomers }: Description, network: Network): Scorer {
	const [scoreTied, scoreNewcomer] = [tied, newcomers].map(({ ingredients }) =>
		blendOf(network, ingredients)
	);
	return (person, candidates, into) =>
		(degreeOf(network, person) ? scoreTied! : scoreNewcomer!)(person, candidates, into);
}
