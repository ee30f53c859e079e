import { freshWeights, type Network } from '../network.ts';
import { attributeCosine } from './attribute-cosine.ts';
import type { Score } from './score.ts';
import { Sums } from './sums.ts';

/** How many of those most alike are asked. */
const MOST = 100;

/** Whom people work with who are like the person: what a newcomer can be told who has no ties of her own yet. */
export const peers: Score = {
	id: 'peers',
	title: 'Colleagues of people alike',
	citation:
		'Gantner, Drumond, Freudenthaler, Rendle & Schmidt-Thieme 2010, Learning attribute-to-feature mappings for cold-start recommendations, ICDM',
	needs: ['attributes'],
	parameters: [{ halfLife: 0.5 }, { halfLife: 0.125 }],
	isBaseline: false,
	prepare(network, { halfLife }) {
		const { size, offsets, neighbours } = network;
		const weights = freshWeights(network, halfLife!).map(Math.sqrt);
		const likenessTo = attributeCosine.prepare(network, {});
		const everybody = Int32Array.from({ length: size }, (_, person) => person);
		const likeness = new Float64Array(size);
		const sums = new Sums(size);
		return (person, candidates, into) => {
			likenessTo(person, everybody, likeness);
			for (const peer of mostAlike(network, person, likeness)) {
				for (let place = offsets[peer]!; place < offsets[peer + 1]!; place++) {
					sums.add(neighbours[place]!, likeness[peer]! * weights[place]!);
				}
			}
			sums.give(candidates, into);
		};
	}
};

/** Those most like the person who have ties, never herself: her own ties say nothing about new ones. */
function mostAlike({ size, offsets }: Network, person: number, likeness: Float64Array): number[] {
	const some: number[] = [];
	for (let other = 0; other < size; other++) {
		if (other !== person && likeness[other]! > 0 && offsets[other + 1]! > offsets[other]!) some.push(other);
	}
	return some.sort((one, other) => likeness[other]! - likeness[one]! || one - other).slice(0, MOST);
}
