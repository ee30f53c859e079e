import type { Score } from './score.ts';
import { sumOverShared } from './shared-neighbours.ts';

/** Shared colleagues, of whom those with few ties count more: one divided by the natural logarithm of how many. */
export const adamicAdar: Score = {
	id: 'adamic-adar',
	title: 'Adamic–Adar',
	citation: 'Adamic & Adar 2003, Friends and neighbors on the Web, Social Networks 25(3)',
	needs: ['ties'],
	parameters: [{}],
	isBaseline: true,
	// Whoever stands between two persons has two ties at least; with one she leads only back.
	prepare: (network) => sumOverShared(network, (degree) => (degree > 1 ? 1 / Math.log(degree) : 0))
};
