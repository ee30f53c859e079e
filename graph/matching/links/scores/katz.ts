import type { Score } from './score.ts';
import { Sums } from './sums.ts';

/** All ways of at most three steps between two persons, each step damping what a way counts. */
export const katz: Score = {
	id: 'katz',
	title: 'Katz (three steps)',
	citation: 'Katz 1953, A new status index derived from sociometric analysis, Psychometrika 18(1)',
	needs: ['ties'],
	parameters: [{ damping: 0.05 }, { damping: 0.005 }],
	isBaseline: true,
	prepare({ size, offsets, neighbours }, { damping }) {
		const total = new Sums(size);
		const [one, other] = [new Sums(size), new Sums(size)];
		return (person, candidates, into) => {
			let [here, next] = [one, other];
			here.add(person, 1);
			for (let step = 1; step <= 3; step++) {
				for (const stop of here.touched) {
					const ways = here.get(stop) * damping!;
					for (let place = offsets[stop]!; place < offsets[stop + 1]!; place++)
						next.add(neighbours[place]!, ways);
				}
				for (const stop of next.touched) total.add(stop, next.get(stop));
				here.clear();
				[here, next] = [next, here];
			}
			here.clear();
			total.give(candidates, into);
		};
	}
};
