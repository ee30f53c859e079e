import type { Score } from './score.ts';
import { turnedTo } from './turned-to.ts';
import { walkWithRestart } from './walk.ts';

/** Added to every tie in both directions: the walk can always go on, now and then against the direction. */
const AGAINST = 0.05;

/** The walk that goes from each person to those to whom she turned. */
export const directedWalk: Score = {
	id: 'directed-walk',
	title: 'Random walk with restart to those turned to',
	citation:
		'Bahmani, Chowdhury & Goel 2010, Fast incremental and personalized PageRank, Proc. VLDB Endowment 4(3)',
	needs: ['ties'],
	parameters: [1, 1 / 8].map((halfLife) => ({ halfLife, restart: 0.15 })),
	isBaseline: false,
	prepare: (network, { halfLife, restart }) =>
		walkWithRestart(
			network,
			turnedTo(network, halfLife!).given.map((weight) => weight + AGAINST),
			restart!
		)
};
