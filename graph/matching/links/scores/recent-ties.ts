import { freshness } from '../network.ts';
import { sameForAll, type Score } from './score.ts';

/** Who has found many new colleagues lately: a tie counts once, when it begins, and fades from then on. */
export const recentTies: Score = {
	id: 'recent-ties',
	title: 'New ties of late',
	citation: 'Redner 2005, Citation statistics from 110 years of Physical Review, Physics Today 58(6)',
	needs: ['time'],
	parameters: [1 / 4, 1 / 8, 1 / 16].map((halfLife) => ({ halfLife })),
	isBaseline: false,
	prepare(network, { halfLife }) {
		const values = new Float64Array(network.size);
		const isMet = new Uint8Array(network.neighbours.length);
		const { from, to, at, place } = network.contacts;
		at.forEach((time, index) => {
			// Both directions of a tie have a place; the one with the lower person tells whether it is new.
			const tie = from[index]! < to[index]! ? place[index]! : network.contacts.back[index]!;
			if (isMet[tie]) return;
			isMet[tie] = 1;
			const fresh = freshness(network, time, halfLife!);
			values[from[index]!]! += fresh;
			values[to[index]!]! += fresh;
		});
		return sameForAll(values);
	}
};
