import { redirect, type RequestHandler } from '@sveltejs/kit';
import { safePath } from '#lib/server/safe-path.ts';
import { endSession } from '#lib/server/session.ts';
import { endAccountSession } from '#lib/server/sign-in.ts';

/** Ends the session; a plain form in the own menu leads here. */
export const POST: RequestHandler = async (event) => {
	const { request, cookies, url, locals } = event;
	const form = await request.formData();
	if (locals.account) await endAccountSession(event);
	endSession(cookies, url);
	redirect(303, safePath(form.get('to')?.toString()));
};
