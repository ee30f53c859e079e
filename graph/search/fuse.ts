import type { RawHit } from './raw.ts';

/** A hit with how it was found. */
export type RankedHit = RawHit & { by: 'words' | 'meaning' | 'listed' };

/** Ranks weigh by 1/(K + rank): G. Cormack, C. Clarke, S. Büttcher, "Reciprocal Rank Fusion", SIGIR 2009. */
const K = 60;

/** Words weigh more than meaning: the embedding model is weak on single words (figures in README.md). */
const MEANING_WEIGHT = 0.6;

/**
 * One list of hits by words and by meaning, best first.
 *
 * @param words  best first
 * @param near   nearest first
 */
export function fuse(words: RawHit[], near: RawHit[]): RankedHit[] {
	const scores = new Map<string, { hit: RankedHit; score: number }>();
	words.forEach((hit, rank) =>
		scores.set(hit.document.id, { hit: { ...hit, by: 'words' }, score: 1 / (K + rank) })
	);
	near.forEach((hit, rank) => {
		const score = MEANING_WEIGHT / (K + rank);
		const known = scores.get(hit.document.id);
		if (known) known.score += score;
		else scores.set(hit.document.id, { hit: { ...hit, by: 'meaning' }, score });
	});
	return [...scores.values()].sort((a, b) => b.score - a.score).map(({ hit }) => hit);
}
