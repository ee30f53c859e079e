import { error } from '@sveltejs/kit';
import { lookForAnswers } from '#lib/server/questions/may-answer.ts';
import type { RequestHandler } from './$types';

/** What may answer a question, while somebody writes it. Sent in the body: what she writes belongs in no address. */
export const POST: RequestHandler = async (event) => {
	if (!event.locals.person) error(403, { message: 'FORBIDDEN', code: 'FORBIDDEN' });
	const form = await event.request.formData();
	const text = (name: string) => form.get(name)?.toString() ?? '';
	return Response.json(await lookForAnswers(event, text('title'), text('body')));
};
