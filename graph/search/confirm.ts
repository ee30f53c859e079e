import type { Driver } from 'neo4j-driver';
import { actorParameter } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { explain, type Match } from './explain.ts';
import type { RankedHit } from './fuse.ts';
import type { SearchQuery } from './query.ts';

/** The statement is quick; planning it for the first time on a busy machine is not, and would end the search. */
const PATIENCE = 15_000;

/** A hit the actor may see, with why it is there. */
export type ConfirmedHit = { hit: RankedHit; match: Match & { concept: string | null } };

/**
 * The index may be seconds behind a change of visibility: every hit is looked up in the graph once more before it is
 * shown. The same look brings the foreign name of a skill by which it was found.
 */
export async function confirmHits(
	hits: RankedHit[],
	{ actor, collection, query }: SearchQuery,
	driver: Driver
): Promise<ConfirmedHit[]> {
	const explained = hits.map((hit) => ({ hit, match: explain(hit, query) }));
	if (collection.name === 'skills' || !hits.length)
		return explained.map(({ hit, match }) => ({ hit, match: { ...match, concept: null } }));
	const rows = await read<{ id: string; concept: string | null }>(
		driver,
		cypher('search-hits').replace('$label', collection.label),
		{
			hits: explained.map(({ hit, match }) => ({
				id: hit.document.id,
				words: match.by === 'skill' ? match.words : []
			})),
			actor: actorParameter(actor)
		},
		PATIENCE
	);
	const concepts = new Map(rows.map(({ id, concept }) => [id, concept]));
	return explained
		.filter(({ hit }) => concepts.has(hit.document.id))
		.map(({ hit, match }) => ({ hit, match: { ...match, concept: concepts.get(hit.document.id) ?? null } }));
}
