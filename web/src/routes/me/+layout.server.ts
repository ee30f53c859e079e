import { redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import type { LayoutServerLoad } from './$types';

/** What is under `/me` is for whoever is signed in; the wish is kept while she signs in. */
export const load: LayoutServerLoad = ({ locals, url }) => {
	if (locals.person) return { person: locals.person };
	redirect(303, localizeHref(`/sign-in?to=${encodeURIComponent(`${url.pathname}${url.search}`)}`));
};
