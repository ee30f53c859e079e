import { materialJsonLd } from '#lib/server/json-ld/material.ts';
import { inPage } from '#lib/server/json-ld/write.ts';
import { renderSections } from '#lib/server/markdown.ts';
import { loadMaterial, loadUse } from '#lib/server/things/load-material.ts';
import { homeOf } from '#lib/server/things/reader.ts';
import { surroundings } from '#lib/server/things/surroundings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const [material, use, home, network] = await Promise.all([
		loadMaterial(event, id),
		loadUse(event, id),
		homeOf(event),
		surroundings(event, `material:${id}`)
	]);
	const text = material.body ? renderSections(material.body) : [];
	return { material, text, use, home, network, jsonLd: inPage(materialJsonLd(material, event.url.origin)) };
};
