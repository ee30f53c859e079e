import { AsyncLocalStorage } from 'node:async_hooks';
import {
	getServerAsyncLocalStorage,
	type Locale,
	overwriteServerAsyncLocalStorage
} from '#lib/paraglide/runtime.js';

/**
 * Says something in a language that is not that of a request: a letter is written by a job, for a reader who is not
 * there. Messages ask where they are said in the same way as on a page.
 */
export function inLanguage<Result>(locale: Locale, say: () => Result): Result {
	if (!getServerAsyncLocalStorage()) overwriteServerAsyncLocalStorage(new AsyncLocalStorage());
	const place = { locale, origin: 'http://localhost', messageCalls: new Set<string>() };
	return getServerAsyncLocalStorage()!.run(place, say) as Result;
}
