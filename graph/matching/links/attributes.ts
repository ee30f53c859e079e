/** What is known about persons, as words such as `country=SE`: sparse rows, each word weighed by how rare it is. */
export type Attributes = {
	/** The words of person p stand at offsets[p] … offsets[p + 1] - 1. */
	offsets: Int32Array;
	words: Int32Array;
	/** For each place of `words`: tf-idf, each person's row of length 1. */
	weights: Float64Array;
	wordCount: number;
};

/**
 * Words that nearly everybody or only one has say nothing about who fits whom; the others count the more the rarer they
 * are (Spärck Jones 1972, A statistical interpretation of term specificity).
 *
 * @param words  for each person what is said of her; empty where nothing is known
 * @param known  how rare a word is, is told by so many of the first persons
 */
export function buildAttributes(words: readonly (readonly string[])[], known = words.length): Attributes {
	const holders = new Map<string, number>();
	for (const own of words.slice(0, known))
		for (const word of new Set(own)) holders.set(word, (holders.get(word) ?? 0) + 1);
	const telling = [...holders].filter(([, count]) => count > 1 && count < known);
	const numbers = new Map(telling.map(([word], index) => [word, index]));
	const rarity = telling.map(([, count]) => Math.log(known / count));
	const rows = words.map((own) => [...new Set(own)].flatMap((word) => numbers.get(word) ?? []));
	const offsets = new Int32Array(rows.length + 1);
	rows.forEach((row, person) => (offsets[person + 1] = offsets[person]! + row.length));
	const weights = rows.flatMap((row) => {
		const length = Math.hypot(...row.map((word) => rarity[word]!));
		return row.map((word) => rarity[word]! / length);
	});
	return {
		offsets,
		words: Int32Array.from(rows.flat()),
		weights: Float64Array.from(weights),
		wordCount: telling.length
	};
}
