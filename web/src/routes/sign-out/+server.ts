import { redirect, type RequestHandler } from '@sveltejs/kit';
import { safePath } from '#lib/server/safe-path.ts';
import { endSession } from '#lib/server/session.ts';

/** Ends the session; a plain form in the own menu leads here. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await request.formData();
	endSession(cookies, url);
	redirect(303, safePath(form.get('to')?.toString()));
};
