import { freshWeights } from '../network.ts';
import type { Score } from './score.ts';
import { waysOfThreeSteps } from './ways.ts';

/** The ways of Katz, which count the more the fresher their ties are. */
export const recentKatz: Score = {
	id: 'recent-katz',
	title: 'Katz along recent ties',
	citation:
		'Dunlavy, Kolda & Acar 2011, Temporal link prediction using matrix and tensor factorizations, ACM TKDD 5(2)',
	needs: ['ties', 'time'],
	parameters: [1 / 2, 1 / 8, 1 / 32].map((halfLife) => ({ halfLife, damping: 0.05 })),
	isBaseline: false,
	// Roots: who talks daily is not a hundred times as near as who talked once.
	prepare: (network, { halfLife, damping }) =>
		waysOfThreeSteps(network, damping!, freshWeights(network, halfLife!).map(Math.sqrt))
};
