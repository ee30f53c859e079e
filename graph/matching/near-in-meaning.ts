import type { Client } from 'typesense';
import { type Actor, actorParameter } from '../context.ts';
import type { Driver } from 'neo4j-driver';
import { ask as askIndex } from '../search/ask.ts';
import { tokensOf } from '../search/audience.ts';
import type { RawHit, RawResult } from '../search/raw.ts';
import type { Alike, PathNode } from './candidate.ts';
import { ask } from './statement.ts';
import { onlyVisible } from './visible.ts';

/** What is near in meaning to something of the actor's own. */
export type Nearby = { teachers: Map<string, Alike[]>; materials: Map<string, Alike[]> };

/** How many neighbours each text of hers is asked for. */
const NEIGHBOURS = 12;

/**
 * Cosine distance beyond which two texts have nothing in common. Of the translations among the seed materials most lie
 * below 0.5, nonsense at 0.75 and beyond (see search/README.md).
 */
const FARTHEST = 0.5;

/** Suggestions do not wait longer for the search server, milliseconds. */
const PATIENCE = 500;

type Own = { collection: 'people' | 'materials'; id: string; node: string; label: string };
type Author = { id: string; node: string; author: string };

/**
 * Materials and people near in meaning to the actor's materials and profile, in whatever language: by the
 * vectors of the search index. Without a search server nothing is near, and suggestions go on.
 */
export async function findNearby(driver: Driver, search: Client | null, actor: Actor): Promise<Nearby> {
	const nearby: Nearby = { teachers: new Map(), materials: new Map() };
	if (!search) return nearby;
	const own = await ask<Own>(driver, 'suggest-own-texts', { actor: actorParameter(actor) });
	const found = await neighboursOf(search, actor, own).catch(() => []);
	for (const { mine, hit } of found.filter(({ hit }) => hit.document.node.startsWith('teacher:')))
		add(nearby.teachers, hit.document.id, { mine, theirs: null, nearness: nearnessOf(hit) });
	const materials = found.filter(({ hit }) => hit.document.node.startsWith('material:'));
	for (const { mine, hit } of materials)
		add(nearby.materials, hit.document.id, { mine, theirs: null, nearness: nearnessOf(hit) });
	await addAuthors(driver, actor, materials, nearby);
	return nearby;
}

type Neighbour = { mine: PathNode; hit: RawHit };

async function neighboursOf(search: Client, actor: Actor, own: Own[]): Promise<Neighbour[]> {
	if (!own.length) return [];
	const searches = Object.fromEntries(own.map((text, at) => [String(at), searchFor(text, actor)]));
	const late = new Promise<Record<string, RawResult>>((resolve) => {
		setTimeout(resolve, PATIENCE, {}).unref();
	});
	const results = await Promise.race([askIndex(search, searches), late]);
	return own.flatMap(({ node, label }, at) =>
		(results[String(at)]?.hits ?? [])
			.filter(({ document, vector_distance = 2 }) => vector_distance <= FARTHEST && document.node !== node)
			.map((hit) => ({ mine: { node, label }, hit }))
	);
}

/** A person's neighbours are people, those of a material are materials. */
const searchFor = ({ collection, id }: Own, actor: Actor): Record<string, unknown> => ({
	collection,
	q: '*',
	query_by: 'title',
	vector_query: `embedding:([], id: ${id}, k: ${NEIGHBOURS})`,
	filter_by: `audience:=[${tokensOf(actor)
		.map((token) => `\`${token}\``)
		.join(',')}]`,
	include_fields: 'id,node,title,language'
});

/** Whoever wrote a material that is near, where the actor may know it. */
async function addAuthors(
	driver: Driver,
	actor: Actor,
	materials: Neighbour[],
	{ teachers }: Nearby
): Promise<void> {
	if (!materials.length) return;
	const ids = [...new Set(materials.map(({ hit }) => hit.document.id))];
	const authors = await ask<Author>(driver, 'suggest-authors', { ids });
	const visible = await onlyVisible(
		driver,
		actor,
		ids.map((id) => `material:${id}`)
	);
	for (const { mine, hit } of materials)
		for (const { node } of authors.filter(
			({ id }) => id === hit.document.id && visible.has(`material:${id}`)
		)) {
			const { node: theirs, title: label, language } = hit.document;
			const id = node.slice('teacher:'.length);
			add(teachers, id, {
				mine,
				theirs: { node: theirs, label, language: language ?? null },
				nearness: nearnessOf(hit)
			});
		}
}

const nearnessOf = ({ vector_distance = 2 }: RawHit): number => Math.max(0, 1 - vector_distance / FARTHEST);

function add(map: Map<string, Alike[]>, id: string, alike: Alike): void {
	map.set(id, [...(map.get(id) ?? []), alike]);
}
