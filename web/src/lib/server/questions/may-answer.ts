import type { RequestEvent } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Topic } from '#lib/profile/skills.ts';
import { beside } from '../beside.ts';
import { MayAnswer } from '../documents/questions.ts';
import { query } from '../graph.ts';
import { recogniseTopics } from '../profile/find-topics.ts';
import { tellingWords } from './telling-words.ts';

type Event = Pick<RequestEvent, 'locals'>;

/** Words from which it makes sense to search, characters. */
const SHORTEST = 4;

/**
 * What may answer a question that is being written, found by its title in all languages, and topics that its words are
 * about. Nothing of it is kept.
 *
 * @returns null for what could not be found out at the moment
 */
export async function lookForAnswers(event: Event, title: string, body: string) {
	const words = title.trim().slice(0, 200);
	if (words.length < SHORTEST) return { found: null, recognised: [] };
	const [found, recognised] = await Promise.all([
		beside(query(event, MayAnswer, { query: tellingWords(words), language: getLocale() })),
		beside<Topic[]>(recogniseTopics(event, `${words}\n${body.slice(0, 2_000)}`))
	]);
	return { found, recognised: (recognised ?? []).slice(0, 6) };
}

export type Answering = Awaited<ReturnType<typeof lookForAnswers>>;
