import { getLocale, type Locale } from '#lib/paraglide/runtime.js';

/** Where a language of the site is at home, for readers whose country is not known. */
const HOMES: Record<Locale, string> = { en: 'IE', sv: 'SE', de: 'DE', pt: 'PT' };

/** Country of the reader: her own where it is known, else the one that goes with the page's language. */
export const countryOfReader = (own: string | null | undefined): string => own ?? HOMES[getLocale()];

/** Does a thing come from other countries only? Of a thing from nowhere in particular this is not said. */
export const isAbroad = (countries: readonly (string | null | undefined)[], home: string): boolean =>
	countries.length > 0 && countries.every((country) => country && country !== home);
