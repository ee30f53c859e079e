import { error, type RequestEvent } from '@sveltejs/kit';
import { askedLanguages } from '#lib/localized.ts';
import { MaterialInUse, MaterialItself, MaterialLineage } from '../documents/material.ts';
import { query } from '../graph.ts';

/** A material that the reader may see; what is not there and what is not shown are told alike. */
export async function loadMaterial(event: Pick<RequestEvent, 'locals'>, id: string) {
	const [itself, lineage] = await Promise.all([
		query(event, MaterialItself, { id }),
		query(event, MaterialLineage, { id })
	]);
	const [material] = itself.materials;
	const [related] = lineage.materials;
	if (!material || !related) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	return { ...material, ...related };
}

/** How a material is used, where it is shared and which questions it answers. */
export async function loadUse(event: Pick<RequestEvent, 'locals'>, id: string) {
	const { materials } = await query(event, MaterialInUse, { id, languages: askedLanguages() });
	return materials[0] ?? null;
}
