import { redirect, type RequestHandler } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { placeAfterSignIn } from '#lib/server/after-sign-in.ts';
import { safePath } from '#lib/server/safe-path.ts';

/** Every way of signing in ends here, where it is known who came: on to the page she wanted, or to join. */
export const GET: RequestHandler = ({ locals, url }) => {
	const to = safePath(url.searchParams.get('to'), '');
	if (!locals.person) redirect(303, localizeHref(`/sign-in${to && `?to=${encodeURIComponent(to)}`}`));
	redirect(303, placeAfterSignIn(locals.person.roles, to));
};
