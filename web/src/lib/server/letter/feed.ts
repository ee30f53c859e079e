import type { RequestEvent } from '@sveltejs/kit';
import { readFeed } from '#graph/letter/feed.ts';
import { originOf } from '../accounts.ts';
import { reach } from '../graph.ts';
import { LETTER_WORDS } from './words.ts';

/** The feed at a private address; null where there is none. */
export function feedAt(event: Pick<RequestEvent, 'locals' | 'url'>, token: string): Promise<string | null> {
	const origin = originOf(event.url);
	return reach(event, ({ services }) => readFeed({ driver: services.driver, origin }, token, LETTER_WORDS));
}
