import { freshness } from '../network.ts';
import { sameForAll, type Score } from './score.ts';

/** To whom many have turned lately. */
export const recentRequests: Score = {
	id: 'recent-requests',
	title: 'Turned to of late',
	citation: 'Koren 2010, Collaborative filtering with temporal dynamics, Commun. ACM 53(4)',
	needs: ['time'],
	parameters: [1 / 4, 1 / 8, 1 / 16].map((halfLife) => ({ halfLife })),
	isBaseline: false,
	prepare(network, { halfLife }) {
		const values = new Float64Array(network.size);
		const { to, at, weight } = network.contacts;
		at.forEach(
			(time, index) => (values[to[index]!]! += weight[index]! * freshness(network, time, halfLife!))
		);
		return sameForAll(values);
	}
};
