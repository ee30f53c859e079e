import type { Driver } from 'neo4j-driver';
import { actorParameter } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import type { SearchQuery } from './query.ts';

/** A thing found by the graph's own full text. */
export type BasicHit = {
	id: string;
	node: string;
	title: string;
	language: string | null;
	detail: string | null;
};

/** Which full-text index holds a collection. */
const INDEXES: Record<string, string> = {
	materials: 'materials_text',
	people: 'names_text',
	communities: 'names_text',
	questions: 'names_text',
	skills: 'skills_text'
};

/** Most hits counted while the search server is away. */
const MOST = 500;

/**
 * A simpler search in the graph itself, for as long as the search server cannot be asked: by words and their
 * beginnings, with forgiven typing mistakes, without facets. Nothing asked lists the newest.
 */
export async function basicSearch(
	driver: Driver,
	{ query, collection, page, perPage, actor }: SearchQuery
): Promise<{ total: number; hits: BasicHit[] }> {
	const text = luceneQuery(query);
	const statement = text
		? cypher('search-basic')
		: cypher('search-basic-list').replace('$label', collection.label);
	const hits = await read<BasicHit>(driver, statement, {
		index: INDEXES[collection.name],
		text,
		label: collection.label,
		kind: collection.kind,
		most: MOST,
		actor: actorParameter(actor)
	});
	return { total: hits.length, hits: hits.slice((page - 1) * perPage, page * perPage) };
}

/** Words as Lucene takes them, none of its operators: each word exactly, by its beginning, or nearly. */
export function luceneQuery(query: string): string {
	const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words
		.slice(0, 12)
		.map((word) => word.toLowerCase())
		.map((word) => (word.length > 3 ? `(${word}^4 OR ${word}* OR ${word}~1)` : `(${word}^4 OR ${word}*)`))
		.join(' AND ');
}
