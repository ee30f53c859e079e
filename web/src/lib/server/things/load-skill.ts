import { error, type RequestEvent } from '@sveltejs/kit';
import { SkillItself } from '../documents/skill.ts';
import { query } from '../graph.ts';

/**
 * A topic by what its address holds.
 *
 * @param name  notation, or the URI of a topic without one
 */
export async function loadSkill(event: Pick<RequestEvent, 'locals'>, name: string) {
	const { skills } = await query(event, SkillItself, { notation: name, uri: name });
	const [skill] = skills;
	if (!skill) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	return skill;
}
