/** Two texts of the same language that are much alike. */
export type Pair = { a: string; b: string; likeness: number };

/** A text as it is compared. */
export type Compared = { key: string; language: string; text: string };

/** Words in a row that are looked for in the other text: short enough to find a recast sentence, too long for chance. */
const IN_A_ROW = 4;

/**
 * How much texts repeat each other: the share of runs of four words that two of them have in common, of the runs of the
 * shorter one (containment of shingles, after Broder 1997).
 *
 * @returns the most alike pairs of the same language, the worst first
 */
export function alikeByWords(texts: readonly Compared[], most: number): Pair[] {
	const runs = texts.map(({ text }) => runsOf(text));
	return worstPairs(texts, most, (a, b) => {
		const [few, many] = runs[a]!.size <= runs[b]!.size ? [runs[a]!, runs[b]!] : [runs[b]!, runs[a]!];
		let common = 0;
		for (const run of few) if (many.has(run)) common++;
		return few.size ? common / few.size : 0;
	});
}

/**
 * How near texts are in meaning: the cosine of their vectors.
 *
 * @param texts  with a normalised vector each
 * @returns the most alike pairs of the same language, the worst first
 */
export function alikeByMeaning(texts: readonly (Compared & { vector: number[] })[], most: number): Pair[] {
	return worstPairs(texts, most, (a, b) => {
		const [one, other] = [texts[a]!.vector, texts[b]!.vector];
		let sum = 0;
		for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
		return sum;
	});
}

function worstPairs(
	texts: readonly Compared[],
	most: number,
	likeness: (a: number, b: number) => number
): Pair[] {
	let pairs: Pair[] = [];
	for (let a = 0; a < texts.length; a++) {
		for (let b = 0; b < a; b++) {
			if (texts[a]!.language !== texts[b]!.language) continue;
			pairs.push({ a: texts[a]!.key, b: texts[b]!.key, likeness: likeness(a, b) });
		}
		if (pairs.length > 10_000) pairs = worstOf(pairs, most);
	}
	return worstOf(pairs, most);
}

const worstOf = (pairs: Pair[], most: number): Pair[] =>
	pairs.toSorted((a, b) => b.likeness - a.likeness).slice(0, most);

function runsOf(text: string): Set<string> {
	const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
	const starts = words.slice(0, Math.max(0, words.length - IN_A_ROW + 1));
	return new Set(starts.map((_, at) => words.slice(at, at + IN_A_ROW).join(' ')));
}
