import type { LayoutServerLoad } from './$types';
import { siteConfig } from '#lib/server/config.ts';

/** What every page knows: who is here, the theme, and whether the people are invented. The graph is not asked. */
export const load: LayoutServerLoad = ({ locals }) => ({
	person: locals.person,
	theme: locals.theme,
	isDemo: siteConfig().isDemo
});
