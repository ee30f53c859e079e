import { localizeHref } from '#lib/paraglide/runtime.js';
import type { Topic } from '#lib/profile/skills.ts';
import type { Found } from './MayAnswer.svelte';
import type { QuestionValues } from './question-values.ts';

/** What was found while a question is being written: what may answer it, and topics of its words. */
export type Looked = { found: Found | null; recognised: Topic[] };

/** What the server made of the form: all that was typed, what a button of it looked up, and what has to be mended. */
export type Answer = {
	typed: QuestionValues;
	draft: string;
	words: string;
	topics: Topic[];
	looked: Looked | null;
	foundTopics: Topic[] | null;
	/** Fields to be mended. */
	faults?: string[];
	/** Why the whole was not taken. */
	problem?: string;
};

/** Asks the site what may answer; null when it does not answer itself, for the question can be asked all the same. */
export async function look(title: string, body: string): Promise<Looked | null> {
	const words = new FormData();
	words.set('title', title);
	words.set('body', body);
	try {
		const response = await fetch(localizeHref('/questions/ask/find'), { method: 'POST', body: words });
		return response.ok ? ((await response.json()) as Looked) : null;
	} catch {
		return null;
	}
}
