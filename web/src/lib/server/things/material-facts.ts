import type { RequestEvent } from '@sveltejs/kit';
import { MaterialFacts } from '../documents/search.ts';
import { query } from '../graph.ts';

/** What is shown of materials besides their words, by identifier. */
export async function materialFacts(event: Pick<RequestEvent, 'locals'>, ids: string[]) {
	const { materials } = ids.length ? await query(event, MaterialFacts, { ids }) : { materials: [] };
	return Object.fromEntries(materials.map((material) => [material.id, material]));
}
