import type { SearchDocument } from './collections/collection.ts';

/** What the search server sends, as far as we read it. */
export type RawResult = {
	found: number;
	hits: RawHit[];
	facet_counts: { field_name: string; counts: { value: string; count: number }[] }[];
	error?: string;
	code?: number;
};

export type RawHit = {
	document: Pick<SearchDocument, 'id' | 'node' | 'path' | 'title' | 'language' | 'detail'> &
		Record<'skill' | 'subject' | 'stage' | 'languages' | 'licence' | 'kind' | 'country' | 'region', string[]>;
	highlights?: RawHighlight[];
	/** 1 − cosine, of a search by meaning. */
	vector_distance?: number;
};

export type RawHighlight = {
	field: string;
	snippet?: string;
	snippets?: string[];
	matched_tokens: string[] | string[][];
};
