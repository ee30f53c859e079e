import { type Facet, facetField, type SearchCollection } from './collections/collection.ts';
import type { RawHit, RawResult } from './raw.ts';

/** Values of a facet with their counts, most frequent first. */
export type FacetCounts = { name: string; values: { value: string; count: number }[] };

/** The hits of one set of filters: those of the words, and those that only meaning found. */
export type Sheet = { words: RawResult; onlyByMeaning: RawHit[] };

/**
 * Counts of each facet over all hits. A facet by which the search is narrowed is counted as if it were not, so that
 * its other values can be chosen too.
 *
 * @param main    all filters applied
 * @param asides  by chosen facet, the sheet without that facet's filter
 */
export function countFacets(
	collection: SearchCollection,
	main: Sheet,
	asides: ReadonlyMap<Facet, Sheet>
): FacetCounts[] {
	return collection.facets.map((name) => {
		const { words, onlyByMeaning } = asides.get(name as Facet) ?? main;
		const counts = countsOf(words, name);
		for (const { document } of onlyByMeaning)
			for (const value of document[facetField(name) as 'kind'] ?? [])
				counts.set(value, (counts.get(value) ?? 0) + 1);
		const values = [...counts].map(([value, count]) => ({ value, count }));
		return { name, values: values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)) };
	});
}

function countsOf({ facet_counts = [] }: RawResult, name: string): Map<string, number> {
	const facet = facet_counts.find(({ field_name }) => field_name === facetField(name));
	return new Map(facet?.counts.map(({ value, count }) => [value, count]));
}
