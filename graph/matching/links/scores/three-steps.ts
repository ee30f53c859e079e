import { degreeOf } from '../network.ts';
import type { Score } from './score.ts';
import { Sums } from './sums.ts';

/** Ways of exactly three steps, through persons with few ties rather than many: for networks in which unlike ones meet. */
export const threeSteps: Score = {
	id: 'three-steps',
	title: 'Three steps',
	citation:
		'Kovács et al. 2019, Network-based prediction of protein interactions, Nature Communications 10:1240',
	needs: ['ties'],
	parameters: [{}],
	isBaseline: false,
	prepare(network) {
		const { size, offsets, neighbours } = network;
		const worths = Float64Array.from(
			{ length: size },
			(_, person) => 1 / Math.sqrt(degreeOf(network, person))
		);
		const [second, third] = [new Sums(size), new Sums(size)];
		return (person, candidates, into) => {
			for (let own = offsets[person]!; own < offsets[person + 1]!; own++) {
				const first = neighbours[own]!;
				for (let place = offsets[first]!; place < offsets[first + 1]!; place++)
					if (neighbours[place] !== person) second.add(neighbours[place]!, worths[first]!);
			}
			for (const stop of second.touched) {
				const ways = second.get(stop) * worths[stop]!;
				for (let place = offsets[stop]!; place < offsets[stop + 1]!; place++)
					third.add(neighbours[place]!, ways);
			}
			second.clear();
			third.give(candidates, into);
		};
	}
};
