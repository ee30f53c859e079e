import { walkWithRestart } from './walk.ts';
import type { Score } from './score.ts';

/** Where a walk along the ties that keeps coming back to the person is found most often. */
export const randomWalk: Score = {
	id: 'random-walk',
	title: 'Random walk with restart',
	citation: 'Tong, Faloutsos & Pan 2006, Fast random walk with restart and its applications, ICDM',
	needs: ['ties'],
	parameters: [{ restart: 0.15 }],
	isBaseline: true,
	prepare: (network, { restart }) => walkWithRestart(network, network.weights, restart!)
};
