import type { CollectionFieldSchema } from 'typesense';

/** One thing as the search index holds it; the same fields in every collection. */
export type SearchDocument = {
	/** Graph identifier. */
	id: string;
	/** `kind:id`, as the maps name it. */
	node: string;
	/** What the site's address takes: identifier, code or notation. */
	path: string;
	title: string;
	/** BCP 47; absent where the thing has no language of its own. */
	language?: string;
	/** One line of facts. */
	detail?: string;
	description?: string;
	keywords: string[];
	/** Labels of its skills in all languages: they carry a search across languages. */
	skills: string[];
	/** Parts of compound words (German, Swedish), which the search server does not split. */
	parts: string[];
	/** Who may see it: see audience.ts. */
	audience: string[];
	skill: string[];
	subject: string[];
	stage: string[];
	languages: string[];
	licence: string[];
	kind: string[];
	country: string[];
	region: string[];
	/** Seconds since 1970. */
	createdAt: number;
	/** Texts whose meaning the vector holds, each counting the same. */
	meaning: string[];
	/** Hash of `meaning`: a vector is kept as long as it stays the same. */
	hash: string;
	/** Hash of everything but the vector: tells whether the index is in step (see compare.ts). */
	revision: string;
	embedded: boolean;
	embedding?: number[];
};

/** A row of a projection: what the statement of a collection returns. */
export type ProjectionRow = Omit<
	SearchDocument,
	'parts' | 'audience' | 'hash' | 'revision' | 'embedded' | 'embedding' | 'node'
> & {
	visibility: string;
	communities: string[];
	owners: string[];
};

/** A collection of the search index, as data. */
export type SearchCollection = {
	name: 'materials' | 'people' | 'communities' | 'skills' | 'questions';
	/** Kind of node on the maps. */
	kind: string;
	/** Label and identifying property in the graph. */
	label: string;
	key: 'id' | 'uri';
	/** Statement of graph/cypher that returns a ProjectionRow for each of `$ids` that still exists. */
	projection: string;
	/** Fields asked by word, most important first, with their weights. */
	queryBy: [field: keyof SearchDocument, weight: number][];
	/** Facets shown for it. */
	facets: string[];
};

/** Facets any collection may have. */
export const FACETS = [
	'skill',
	'subject',
	'stage',
	'language',
	'licence',
	'kind',
	'country',
	'region'
] as const;
export type Facet = (typeof FACETS)[number];

/** Field of the document that holds a facet. */
export const facetField = (facet: string): string => (facet === 'language' ? 'languages' : facet);

/** Length of a vector of the embedding model (multilingual-e5-small). */
export const DIMENSIONS = 384;

const text = (name: string, more: object = {}): CollectionFieldSchema => ({ name, type: 'string', ...more });
const texts = (name: string, more: object = {}): CollectionFieldSchema => ({
	name,
	type: 'string[]',
	...more
});

/**
 * Fields of every collection. None has a `locale`: Swedish would switch the folding of å and ä off, and "brak" would
 * no longer find "bråk".
 */
export const FIELDS: CollectionFieldSchema[] = [
	text('title', { infix: false }),
	text('detail', { optional: true, index: false }),
	text('description', { optional: true }),
	texts('keywords'),
	texts('skills'),
	texts('parts'),
	texts('audience', { facet: true }),
	...['skill', 'subject', 'stage', 'languages', 'licence', 'kind', 'country', 'region'].map((name) =>
		texts(name, { facet: true })
	),
	{ name: 'createdAt', type: 'int64' },
	text('hash', { index: false, optional: true }),
	text('revision', { index: false, optional: true }),
	texts('meaning', { index: false, optional: true }),
	{ name: 'embedded', type: 'bool', facet: true },
	{ name: 'embedding', type: 'float[]', num_dim: DIMENSIONS, optional: true }
];
