import * as v from 'valibot';

/** Facets a search may be narrowed by; each is a parameter of the address. */
export const FACET_NAMES = [
	'language',
	'stage',
	'subject',
	'kind',
	'licence',
	'skill',
	'country',
	'region'
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** The whole state of a search; it is the page's address, so that it works without scripts and can be sent on. */
export type SearchAddress = {
	words: string;
	/** Without mended mistakes and without meaning. */
	exact: boolean;
	page: number;
	filters: Partial<Record<FacetName, string[]>>;
};

/** Last page that may be asked for. */
const LAST_PAGE = 500;
const MOST_VALUES = 20;

const Words = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(300)), '');
const Page = v.fallback(
	v.pipe(v.string(), v.digits(), v.transform(Number), v.minValue(1), v.maxValue(LAST_PAGE)),
	1
);
const Values = v.pipe(
	v.array(v.pipe(v.string(), v.trim())),
	v.transform((values) =>
		[...new Set(values)].filter((value) => value && value.length <= 200).slice(0, MOST_VALUES)
	)
);

/**
 * Reads the state from an address; what makes no sense is left out.
 *
 * @param facets  those that the searched collection has
 */
export function readSearchAddress(
	parameters: URLSearchParams,
	facets: readonly FacetName[] = FACET_NAMES
): SearchAddress {
	const filters: SearchAddress['filters'] = {};
	for (const name of facets) {
		const values = v.parse(Values, parameters.getAll(name));
		if (values.length) filters[name] = values;
	}
	return {
		words: v.parse(Words, parameters.get('q')),
		exact: parameters.get('exact') === '1',
		page: v.parse(Page, parameters.get('page')),
		filters
	};
}

/** Writes a state as an address, without what is the default. */
export function writeSearchAddress(
	path: string,
	{ words = '', exact = false, page = 1, filters = {} }: Partial<SearchAddress>
): string {
	const parameters = new URLSearchParams();
	if (words) parameters.set('q', words);
	if (exact) parameters.set('exact', '1');
	for (const name of FACET_NAMES) for (const value of filters[name] ?? []) parameters.append(name, value);
	if (page > 1) parameters.set('page', String(page));
	const written = parameters.toString();
	return written ? `${path}?${written}` : path;
}

/** The same state without one value of a facet, from the first page. */
export function withoutValue(address: SearchAddress, name: FacetName, value: string): SearchAddress {
	const values = (address.filters[name] ?? []).filter((one) => one !== value);
	return { ...address, page: 1, filters: { ...address.filters, [name]: values } };
}
