/** Letters that German and Swedish put between the parts of a compound. */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e', 'o', 'u', 'a'];

/** Shorter parts are endings more often than words. */
const SHORTEST_PART = 4;

const WORD = /\p{L}+/gu;

/** Lower-cased words of a text. */
export function wordsOf(text: string): string[] {
	return (text.match(WORD) ?? []).map((word) => word.toLocaleLowerCase());
}

/**
 * Parts of the compound words in a text, which the search server does not split: "Bruchrechnung" gives "bruch" and
 * "rechnung". A word is split where both sides are words of the lexicon, preferring the parts that occur most: the
 * frequency method of P. Koehn, K. Knight, "Empirical Methods for Compound Splitting", EACL 2003.
 *
 * @param text     any text
 * @param lexicon  how often each word occurs in the whole collection
 * @returns each part once, without the words that stand in the text anyway
 */
export function compoundParts(text: string, lexicon: ReadonlyMap<string, number>): string[] {
	const words = new Set(wordsOf(text));
	const parts = new Set<string>();
	for (const word of words)
		for (const part of splitWord(word, lexicon)) if (!words.has(part)) parts.add(part);
	return [...parts];
}

function splitWord(word: string, lexicon: ReadonlyMap<string, number>): string[] {
	let best: string[] = [];
	let bestScore = 0;
	for (let end = SHORTEST_PART; end <= word.length - SHORTEST_PART; end++) {
		for (const link of LINKS) {
			const tail = word.slice(end + link.length);
			if (tail.length < SHORTEST_PART || !word.startsWith(link, end)) continue;
			const head = word.slice(0, end);
			const score = Math.sqrt((lexicon.get(head) ?? 0) * (lexicon.get(tail) ?? 0));
			if (score > bestScore) [best, bestScore] = [[head, tail], score];
		}
	}
	return best;
}

/** Counts the words of many texts. */
export function countWords(texts: Iterable<string>): Map<string, number> {
	const lexicon = new Map<string, number>();
	for (const text of texts) for (const word of wordsOf(text)) lexicon.set(word, (lexicon.get(word) ?? 0) + 1);
	return lexicon;
}
