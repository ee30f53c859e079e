import { type SearchQuery, WINDOW } from './query.ts';
import type { RawHit } from './raw.ts';

/** A hit with how it was found. */
export type RankedHit = RawHit & { by: 'words' | 'meaning' | 'listed' };

/** Ranks weigh by 1/(K + rank): G. Cormack, C. Clarke, S. Büttcher, "Reciprocal Rank Fusion", SIGIR 2009. */
const K = 60;

/** Words weigh more than meaning: the embedding model is weak on single words. */
const MEANING_WEIGHT = 0.6;

/**
 * One list of hits by words and by meaning. The first WINDOW of each are ranked together; after them the words go on
 * alone, as the search server pages them.
 *
 * @returns the hits of the page, and those of all pages which only meaning found
 */
export function fuse(
	words: RawHit[],
	near: RawHit[],
	{ query, page, perPage }: Pick<SearchQuery, 'query' | 'page' | 'perPage'>
): { hits: RankedHit[]; onlyByMeaning: RankedHit[] } {
	if (page * perPage > WINDOW)
		return { hits: words.map((hit) => ({ ...hit, by: 'words' })), onlyByMeaning: [] };
	const by = query.trim() ? 'words' : 'listed';
	const scores = new Map<string, { hit: RankedHit; score: number }>();
	words.forEach((hit, rank) => scores.set(hit.document.id, { hit: { ...hit, by }, score: 1 / (K + rank) }));
	near.forEach((hit, rank) => {
		const score = MEANING_WEIGHT / (K + rank);
		const known = scores.get(hit.document.id);
		if (known) known.score += score;
		else scores.set(hit.document.id, { hit: { ...hit, by: 'meaning' }, score });
	});
	const ranked = [...scores.values()].sort((a, b) => b.score - a.score).map(({ hit }) => hit);
	return {
		hits: ranked.slice((page - 1) * perPage, page * perPage),
		// Beyond the window a near hit may well be among the words' further ones: it is not counted twice.
		onlyByMeaning: words.length < WINDOW ? ranked.filter((hit) => hit.by === 'meaning') : []
	};
}
