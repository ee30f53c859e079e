import type { Score } from './score.ts';

/** How alike two persons are by what is known of them: the cosine of their weighed words. */
export const attributeCosine: Score = {
	id: 'attribute-cosine',
	title: 'Attribute cosine',
	citation:
		'Salton & Buckley 1988, Term-weighting approaches in automatic text retrieval, Inf. Process. Manag. 24(5)',
	needs: ['attributes'],
	parameters: [{}],
	isBaseline: true,
	prepare({ attributes }) {
		const { offsets, words, weights, wordCount } = attributes!;
		const own = new Float64Array(wordCount);
		return (person, candidates, into) => {
			for (let place = offsets[person]!; place < offsets[person + 1]!; place++)
				own[words[place]!] = weights[place]!;
			for (let index = 0; index < candidates.length; index++) {
				const other = candidates[index]!;
				let sum = 0;
				for (let place = offsets[other]!; place < offsets[other + 1]!; place++) {
					sum += weights[place]! * own[words[place]!]!;
				}
				into[index] = sum;
			}
			for (let place = offsets[person]!; place < offsets[person + 1]!; place++) own[words[place]!] = 0;
		};
	}
};
