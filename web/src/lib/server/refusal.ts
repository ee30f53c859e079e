import { type ActionFailure, fail, isHttpError } from '@sveltejs/kit';

/**
 * A command's refusal as the answer of a form, so that the page stays and says what to do; anything that is no refusal
 * goes on to the error page.
 */
export function refusal(cause: unknown): ActionFailure<{ problem: string }> {
	if (!isHttpError(cause)) throw cause;
	return fail(cause.status, { problem: cause.body.code ?? 'INTERNAL' });
}
