import { error } from '@sveltejs/kit';
import { siteConfig } from '#lib/server/config.ts';
import type { PageServerLoad } from './$types';

/** The explorer is for development and the demonstration (which `npm run dev` is too); in service the address answers queries only. */
export const load: PageServerLoad = () => {
	if (!siteConfig().isDemo) error(404, { message: 'NOT_FOUND' });
	return {};
};
