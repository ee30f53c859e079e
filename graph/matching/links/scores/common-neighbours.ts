import type { Score } from './score.ts';
import { sumOverShared } from './shared-neighbours.ts';

/** How many colleagues two share. */
export const commonNeighbours: Score = {
	id: 'common-neighbours',
	title: 'Common neighbours',
	citation: 'Newman 2001, Clustering and preferential attachment in growing networks, Phys. Rev. E 64:025102',
	needs: ['ties'],
	parameters: [{}],
	isBaseline: true,
	prepare: (network) => sumOverShared(network, () => 1)
};
