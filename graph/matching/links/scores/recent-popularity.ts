import { freshness } from '../network.ts';
import { sameForAll, type Score } from './score.ts';

/** Who has had many contacts lately: each counts half as much after every half-life, a share of the network's age. */
export const recentPopularity: Score = {
	id: 'recent-popularity',
	title: 'Recent popularity',
	citation: 'Koren 2010, Collaborative filtering with temporal dynamics, Commun. ACM 53(4)',
	needs: ['time'],
	parameters: [1 / 4, 1 / 2, 1 / 8, 1 / 16, 1 / 32].map((halfLife) => ({ halfLife })),
	isBaseline: true,
	prepare(network, { halfLife }) {
		const values = new Float64Array(network.size);
		const { from, to, at, weight } = network.contacts;
		at.forEach((time, index) => {
			const fresh = weight[index]! * freshness(network, time, halfLife!);
			values[from[index]!]! += fresh;
			values[to[index]!]! += fresh;
		});
		return sameForAll(values);
	}
};
