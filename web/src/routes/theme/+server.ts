import { redirect, type RequestHandler } from '@sveltejs/kit';
import { safePath } from '#lib/server/safe-path.ts';
import { THEME_COOKIE, themeOf } from '#lib/theme.ts';

const YEAR = 365 * 24 * 60 * 60;

/** Keeps the choice of theme and goes back to where it was made. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await request.formData();
	const theme = themeOf(form.get('theme')?.toString());
	const options = { path: '/', sameSite: 'lax', secure: url.protocol === 'https:' } as const;
	if (theme === 'system') cookies.delete(THEME_COOKIE, options);
	else cookies.set(THEME_COOKIE, theme, { ...options, maxAge: YEAR });
	redirect(303, safePath(form.get('to')?.toString()));
};
