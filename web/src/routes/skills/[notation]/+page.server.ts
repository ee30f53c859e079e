import { SkillPeople, SkillThings } from '#lib/server/documents/skill.ts';
import { query } from '#lib/server/graph.ts';
import { skillJsonLd } from '#lib/server/json-ld/skill.ts';
import { inPage } from '#lib/server/json-ld/write.ts';
import { loadSkill } from '#lib/server/things/load-skill.ts';
import { homeOf } from '#lib/server/things/reader.ts';
import { surroundings } from '#lib/server/things/surroundings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const skill = await loadSkill(event, event.params.notation);
	const { uri } = skill;
	const [people, things, home, network] = await Promise.all([
		query(event, SkillPeople, { uri }),
		query(event, SkillThings, { uri }),
		homeOf(event),
		surroundings(event, `skill:${skill.notation ?? uri}`)
	]);
	return {
		skill,
		people: people.skills[0]!,
		things: things.skills[0]!,
		home,
		network,
		jsonLd: inPage(skillJsonLd(skill))
	};
};
