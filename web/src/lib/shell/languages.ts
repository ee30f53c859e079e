import type { Locale } from '#lib/paraglide/runtime.js';

/** The languages of the site by their own names. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
	en: 'English',
	sv: 'Svenska',
	de: 'Deutsch',
	pt: 'Português'
};
