import { localizeHref } from '#lib/paraglide/runtime.js';
import type { Topic } from '#lib/profile/skills.ts';
import type { Found } from './MayAnswer.svelte';

/** What was found while a question is being written: what may answer it, and topics of its words. */
export type Looked = { found: Found | null; recognised: Topic[] };

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
