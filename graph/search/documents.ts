import { createHash } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { audienceOf } from './audience.ts';
import type { ProjectionRow, SearchCollection, SearchDocument } from './collections/collection.ts';
import { compoundParts } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';

/** A vector made earlier, with the hash of the text it was made from. */
export type KnownVector = { hash: string; embedding: number[] };

/** What identifies the text that a vector holds. */
export const hashOf = (meaning: string): string =>
	createHash('sha256').update(meaning).digest('base64url').slice(0, 16);

/**
 * Documents of the things that still exist among the given ones, as the graph has them now.
 *
 * @param known  vectors to keep where the text has not changed
 */
export async function documentsOf(
	driver: Driver,
	collection: SearchCollection,
	ids: string[],
	lexicon: Lexicon,
	known: ReadonlyMap<string, KnownVector>
): Promise<SearchDocument[]> {
	const rows = await read<ProjectionRow>(driver, cypher(collection.projection), { ids }, 60_000);
	return rows.map((row) => toDocument(row, collection, lexicon, known.get(row.id)));
}

function toDocument(
	row: ProjectionRow,
	collection: SearchCollection,
	lexicon: Lexicon,
	known: KnownVector | undefined
): SearchDocument {
	const { visibility, communities, owners, ...fields } = row;
	const hash = hashOf(row.meaning);
	const embedding = known?.hash === hash ? known.embedding : undefined;
	const compounds = [row.title, ...row.keywords, ...row.skills, row.description ?? ''].join(' ');
	return {
		...withoutNull(fields),
		node: `${collection.kind}:${row.path}`,
		parts: compoundParts(compounds, lexicon.words()),
		audience: audienceOf(visibility, communities, owners),
		hash,
		embedded: embedding !== undefined,
		...(embedding && { embedding })
	};
}

function withoutNull<T extends object>(fields: T): T {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as T;
}
