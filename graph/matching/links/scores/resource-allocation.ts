import type { Score } from './score.ts';
import { sumOverShared } from './shared-neighbours.ts';

/** Shared colleagues, each of whom divides one unit among all her ties. */
export const resourceAllocation: Score = {
	id: 'resource-allocation',
	title: 'Resource allocation',
	citation: 'Zhou, Lü & Zhang 2009, Predicting missing links via local information, Eur. Phys. J. B 71',
	needs: ['ties'],
	parameters: [{}],
	isBaseline: true,
	prepare: (network) => sumOverShared(network, (degree) => 1 / degree)
};
