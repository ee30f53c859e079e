import { degreeOf } from '../network.ts';
import { sameForAll, type Score } from './score.ts';

/** Who is tied to many. */
export const popularity: Score = {
	id: 'popularity',
	title: 'Popularity',
	citation: 'Barabási & Albert 1999, Emergence of scaling in random networks, Science 286',
	needs: [],
	parameters: [{}],
	isBaseline: true,
	prepare: (network) =>
		sameForAll(Float64Array.from({ length: network.size }, (_, person) => degreeOf(network, person)))
};
