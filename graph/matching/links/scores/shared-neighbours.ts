import { degreeOf, type Network } from '../network.ts';
import type { Scorer } from './score.ts';
import { Sums } from './sums.ts';

/** For each person in between something that depends on how many ties she has, summed over the neighbours that two share. */
export function sumOverShared(network: Network, worth: (degree: number) => number): Scorer {
	const { size, offsets, neighbours } = network;
	const worths = Float64Array.from({ length: size }, (_, person) => worth(degreeOf(network, person)));
	const sums = new Sums(size);
	return (person, candidates, into) => {
		for (let own = offsets[person]!; own < offsets[person + 1]!; own++) {
			const between = neighbours[own]!;
			for (let place = offsets[between]!; place < offsets[between + 1]!; place++) {
				sums.add(neighbours[place]!, worths[between]!);
			}
		}
		sums.give(candidates, into);
	};
}
