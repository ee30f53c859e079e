import { skillJsonLd } from '#lib/server/json-ld/skill.ts';
import { asFile } from '#lib/server/json-ld/write.ts';
import { loadSkill } from '#lib/server/things/load-skill.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	asFile(skillJsonLd(await loadSkill(event, event.params.notation)));
