import { freshWeights } from '../network.ts';
import { walkWithRestart } from './walk.ts';
import type { Score } from './score.ts';

/** The random walk, which follows recent ties more gladly than old ones. */
export const recentRandomWalk: Score = {
	id: 'recent-random-walk',
	title: 'Random walk with restart along recent ties',
	citation:
		'Dunlavy, Kolda & Acar 2011, Temporal link prediction using matrix and tensor factorizations, ACM TKDD 5(2)',
	needs: ['ties', 'time'],
	parameters: [
		{ halfLife: 1 / 2, restart: 0.15 },
		{ halfLife: 1 / 8, restart: 0.15 },
		{ halfLife: 1 / 32, restart: 0.15 },
		{ halfLife: 1 / 2, restart: 0.4 },
		{ halfLife: 1 / 8, restart: 0.4 }
	],
	isBaseline: false,
	prepare: (network, { halfLife, restart }) =>
		walkWithRestart(network, freshWeights(network, halfLife!), restart!)
};
