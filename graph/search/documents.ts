import { createHash } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { audienceOf } from './audience.ts';
import type { ProjectionRow, SearchCollection, SearchDocument } from './collections/collection.ts';
import { compoundParts } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';

/** A vector made earlier, with the hash of the text it was made from. */
export type KnownVector = { hash: string; embedding: number[] };

/** What identifies a text. */
export const hashOf = (text: string): string =>
	createHash('sha256').update(text).digest('base64url').slice(0, 16);

/**
 * Documents of the things that still exist among the given ones, as the graph has them now. They are read from the
 * server that also takes the writes: a follower may be behind the marks.
 *
 * @param known  vectors to keep where the text has not changed
 */
export async function documentsOf(
	driver: Driver,
	collection: SearchCollection,
	ids: string[],
	lexicon: Lexicon,
	known: ReadonlyMap<string, KnownVector> = new Map()
): Promise<SearchDocument[]> {
	const { records } = await driver.executeQuery(
		cypher(collection.projection),
		{ ids },
		{ transactionConfig: { timeout: 60_000 } }
	);
	return records.map((record) => {
		const row = record.toObject() as ProjectionRow;
		return toDocument(row, collection, lexicon, known.get(row.id));
	});
}

function toDocument(
	row: ProjectionRow,
	collection: SearchCollection,
	lexicon: Lexicon,
	known: KnownVector | undefined
): SearchDocument {
	const { visibility, communities, owners, meaning, ...fields } = row;
	const hash = hashOf(JSON.stringify([meaning, row.language]));
	const embedding = known?.hash === hash ? known.embedding : undefined;
	const compounds = [row.title, ...row.keywords, ...row.skills, row.description ?? ''].join(' ');
	const content = {
		...inOrder(withoutNull(fields)),
		meaning,
		node: `${collection.kind}:${row.path}`,
		parts: compoundParts(compounds, lexicon.words()).sort(),
		audience: audienceOf(visibility, communities, owners).sort(),
		hash
	};
	return {
		...content,
		revision: hashOf(JSON.stringify(content)),
		embedded: embedding !== undefined,
		...(embedding && { embedding })
	};
}

/** Lists in a fixed order: the graph gives relationships in any, and the revision must not depend on it. */
function inOrder<T extends object>(fields: T): T {
	return Object.fromEntries(
		Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : value])
	) as T;
}

function withoutNull<T extends object>(fields: T): T {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as T;
}
