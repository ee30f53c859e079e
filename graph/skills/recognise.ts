import { fold, type SkillLexicon } from './lexicon.ts';

/** Words of the longest label that is looked for. */
const LONGEST = 6;

/** Most parts of a text that are asked for their meaning, and the longest of them in characters. */
const PARTS = 16;
const PART_LENGTH = 240;

/** A part of fewer words says too little to be searched by meaning. */
const FEWEST_WORDS = 2;

/** A skill that a text names, with its words as they stand there. */
export type Named = { uri: string; because: string; count: number };

/** Skills whose label, in whatever language, stands in a text: the most often named first. */
export function skillsNamedIn(text: string, lexicon: SkillLexicon): Named[] {
	const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
	const folded = words.map(fold);
	const found = new Map<string, Named>();
	for (let start = 0; start < words.length; start++)
		for (let size = Math.min(LONGEST, words.length - start); size > 0; size--) {
			const uris = lexicon.get(folded.slice(start, start + size).join(' '));
			if (!uris) continue;
			const because = words.slice(start, start + size).join(' ');
			for (const uri of uris) {
				const known = found.get(uri);
				found.set(uri, { uri, because: known?.because ?? because, count: (known?.count ?? 0) + 1 });
			}
			// A longer label says more than the shorter one inside it.
			start += size - 1;
			break;
		}
	return [...found.values()].sort((a, b) => b.count - a.count || a.uri.localeCompare(b.uri));
}

/** Lines and sentences of a text that can be asked for their meaning: of a long one the first and some of the rest. */
export function partsOf(text: string): string[] {
	const parts = text
		.split(/[\n\r]+|(?<=[.!?])\s+/)
		.map((part) => part.replace(/^[\s\-–•*\d.)]+/, '').trim())
		.filter((part) => fold(part).split(' ').length >= FEWEST_WORDS)
		.map((part) => part.slice(0, PART_LENGTH));
	if (parts.length <= PARTS) return parts;
	const step = parts.length / PARTS;
	return Array.from({ length: PARTS }, (_, index) => parts[Math.floor(index * step)]!);
}

/** One list of what the text names and what its parts come near, best first. */
export function rankSkills(
	named: readonly Named[],
	near: readonly (readonly { uri: string; by: 'words' | 'meaning' }[])[],
	limit: number
): { uri: string; because: string | null }[] {
	const scores = new Map<string, { because: string | null; score: number }>();
	const add = (uri: string, score: number, because: string | null) => {
		const known = scores.get(uri);
		scores.set(uri, { because: known?.because ?? because, score: (known?.score ?? 0) + score });
	};
	for (const { uri, because, count } of named) add(uri, 4 + Math.min(count, 5), because);
	for (const hits of near)
		hits.forEach(({ uri, by }, rank) => add(uri, (by === 'words' ? 1.5 : 1) / (rank + 1), null));
	return [...scores]
		.sort(([a, one], [b, other]) => other.score - one.score || a.localeCompare(b))
		.slice(0, limit)
		.map(([uri, { because }]) => ({ uri, because }));
}
