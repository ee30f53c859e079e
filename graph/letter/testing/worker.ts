/** One round of letters in a process of its own, for the test that kills it; the post is slow, so that it is hit inside. */
import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '../../config.ts';
import { createLease } from '../../jobs/lease.ts';
import type { Post } from '../../mail/post.ts';
import { createServices } from '../../services.ts';
import { LetterKeeper } from '../keeper.ts';
import { PLAIN_WORDS } from './readers.ts';

const SLOW = 60;

const services = createServices({ ...loadConfig(), logLevel: 'silent' });
const send: Post['send'] = async (...mail) => {
	await sleep(SLOW);
	await services.post.send(...mail);
	await sleep(SLOW);
};
const lease = createLease(services.driver, 'letters');
await new LetterKeeper({
	...services,
	post: { ...services.post, send },
	words: PLAIN_WORDS,
	lease,
	// Only one of them runs at a time.
	holdSeconds: 0
}).round();
await services.driver.close();
