import type { Network } from '../network.ts';
import type { Score } from './score.ts';
import { Sums } from './sums.ts';
import { turnedTo } from './turned-to.ts';

/** To whom those turn who turn to the same persons as she does. */
export const turnedToAlike: Score = {
	id: 'turned-to-alike',
	title: 'Turned to by those who turn to the same',
	citation:
		'Cai, Bain, Krzywicki, Wobcke, Kim, Compton & Mahidadia 2010, Collaborative filtering for people to people recommendation in social networks, AI 2010, LNCS 6464',
	needs: ['ties'],
	parameters: [1, 1 / 8].map((halfLife) => ({ halfLife })),
	isBaseline: false,
	prepare(network, { halfLife }) {
		const { size, offsets, neighbours } = network;
		const { given, received } = turnedTo(network, halfLife!);
		const [turnsTo, isTurnedTo] = [countsOf(network, given), countsOf(network, received)];
		const [alike, sums] = [new Sums(size), new Sums(size)];
		return (person, candidates, into) => {
			for (let own = offsets[person]!; own < offsets[person + 1]!; own++) {
				if (!given[own]) continue;
				const host = neighbours[own]!;
				for (let place = offsets[host]!; place < offsets[host + 1]!; place++)
					if (received[place] && neighbours[place] !== person)
						alike.add(neighbours[place]!, 1 / Math.sqrt(isTurnedTo[host]!));
			}
			for (const peer of alike.touched) {
				const likeness = alike.get(peer) / Math.sqrt(turnsTo[peer]! * turnsTo[person]!);
				for (let place = offsets[peer]!; place < offsets[peer + 1]!; place++)
					if (given[place]) sums.add(neighbours[place]!, likeness * Math.sqrt(given[place]!));
			}
			alike.clear();
			sums.give(candidates, into);
		};
	}
};

/** For each person, how many of her ties have a weight. */
function countsOf({ size, offsets }: Network, weights: Float64Array): Int32Array {
	const counts = new Int32Array(size);
	for (let person = 0; person < size; person++)
		for (let place = offsets[person]!; place < offsets[person + 1]!; place++)
			if (weights[place]) counts[person]!++;
	return counts;
}
