/** Shorter ones are in every text, in each of the four languages: `how`, `hur`, `ich`, `com`. */
const SHORTEST = 4;

/**
 * The words of a question by which something like it is found: a whole sentence would find whatever shares its `how`.
 * Where only short words are left, they count.
 */
export function tellingWords(sentence: string): string {
	const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
	const telling = words.filter((word) => word.length >= SHORTEST);
	return (telling.length > 0 ? telling : words).join(' ');
}
