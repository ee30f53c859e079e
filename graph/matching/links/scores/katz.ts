import type { Score } from './score.ts';
import { waysOfThreeSteps } from './ways.ts';

/** All ways of at most three steps between two persons, each step damping what a way counts. */
export const katz: Score = {
	id: 'katz',
	title: 'Katz (three steps)',
	citation: 'Katz 1953, A new status index derived from sociometric analysis, Psychometrika 18(1)',
	needs: ['ties'],
	parameters: [{ damping: 0.05 }, { damping: 0.005 }],
	isBaseline: true,
	prepare: (network, { damping }) => waysOfThreeSteps(network, damping!)
};
