import { degreeOf } from '../network.ts';
import type { Score } from './score.ts';
import { sumOverShared } from './shared-neighbours.ts';

/** Of all the colleagues of two, how many they share. */
export const jaccard: Score = {
	id: 'jaccard',
	title: 'Jaccard',
	citation: 'Liben-Nowell & Kleinberg 2007, The link-prediction problem for social networks, JASIST 58(7)',
	needs: ['ties'],
	parameters: [{}],
	isBaseline: true,
	prepare(network) {
		const countShared = sumOverShared(network, () => 1);
		return (person, candidates, into) => {
			countShared(person, candidates, into);
			const own = degreeOf(network, person);
			for (let index = 0; index < candidates.length; index++) {
				const shared = into[index]!;
				if (shared) into[index] = shared / (own + degreeOf(network, candidates[index]!) - shared);
			}
		};
	}
};
