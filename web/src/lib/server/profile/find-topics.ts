import type { RequestEvent } from '@sveltejs/kit';
import type { Topic } from '#lib/profile/skills.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { FindSkills, RecogniseSkills, SkillsByUri } from '../documents/join.ts';
import { query } from '../graph.ts';

type Event = Pick<RequestEvent, 'locals'>;

/** Topics for what somebody types. */
export async function findTopics(event: Event, text: string): Promise<Topic[]> {
	return (await query(event, FindSkills, { text, language: getLocale() })).findSkills;
}

/** Topics that a lesson plan is about. Nothing of the text is kept. */
export async function recogniseTopics(event: Event, text: string): Promise<Topic[]> {
	const asked = { text: text.slice(0, 12_000), language: getLocale() };
	return (await query(event, RecogniseSkills, asked)).recogniseSkills;
}

/** Topics by their URIs, in the same order. */
export async function topicsNamed(event: Event, uris: readonly string[]): Promise<Topic[]> {
	if (uris.length === 0) return [];
	const { skills } = await query(event, SkillsByUri, { uris: [...uris] });
	return uris.flatMap((uri) => skills.find((skill) => skill.uri === uri) ?? []);
}
