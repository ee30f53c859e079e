import { type Facet, facetField, type SearchCollection } from './collections/collection.ts';
import type { RawHit, RawResult } from './raw.ts';

/** Values of a facet with their counts, most frequent first. */
export type FacetCounts = { name: string; values: { value: string; count: number }[] };

/**
 * Counts of each facet over all hits. A facet by which the search is narrowed is counted as if it were not, so that
 * its other values can be chosen too; hits found only by meaning are added.
 *
 * @param words    the search by words
 * @param aside    for each of `chosen`: the same search without that facet's filter
 */
export function countFacets(
	collection: SearchCollection,
	words: RawResult,
	aside: RawResult[],
	chosen: Facet[],
	onlyByMeaning: RawHit[]
): FacetCounts[] {
	return collection.facets.map((name) => {
		const at = chosen.indexOf(name as Facet);
		const counts = countsOf(at >= 0 ? aside[at]! : words, name);
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
