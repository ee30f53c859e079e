import { freshness } from '../network.ts';
import { sameForAll, type Score } from './score.ts';

/** So many contacts of a person are her first ones. */
const FIRST = 3;

/** With whom others began: what a newcomer will do is what newcomers did. */
export const firstContacts: Score = {
	id: 'first-contacts',
	title: 'First contacts of newcomers',
	citation: 'Leskovec, Backstrom, Kumar & Tomkins 2008, Microscopic evolution of social networks, KDD',
	needs: ['time'],
	parameters: [1 / 2, 1 / 8].map((halfLife) => ({ halfLife })),
	isBaseline: false,
	prepare(network, { halfLife }) {
		const values = new Float64Array(network.size);
		const counts = new Int32Array(network.size);
		const { from, to, at } = network.contacts;
		at.forEach((time, index) => {
			const fresh = freshness(network, time, halfLife!);
			const [one, other] = [from[index]!, to[index]!];
			if (counts[one]!++ < FIRST) values[other]! += fresh;
			if (counts[other]!++ < FIRST) values[one]! += fresh;
		});
		return sameForAll(values);
	}
};
