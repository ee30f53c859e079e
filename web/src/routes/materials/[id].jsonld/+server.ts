import { materialJsonLd } from '#lib/server/json-ld/material.ts';
import { asFile } from '#lib/server/json-ld/write.ts';
import { loadMaterial } from '#lib/server/things/load-material.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	asFile(materialJsonLd(await loadMaterial(event, event.params.id), event.url.origin));
