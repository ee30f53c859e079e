import { getLocale, type Locale } from '#lib/paraglide/runtime.js';

/** The habits of writing numbers and dates that belong to each language of the site. */
const TAGS: Record<Locale, string> = { en: 'en-IE', sv: 'sv-SE', de: 'de-DE', pt: 'pt-PT' };

/** Clock of a reader, by language: server and browser must write the same hour. */
const ZONES: Record<Locale, string> = {
	en: 'Europe/Dublin',
	sv: 'Europe/Stockholm',
	de: 'Europe/Berlin',
	pt: 'Europe/Lisbon'
};

type Moment = Date | string;
const at = (moment: Moment) => (typeof moment === 'string' ? new Date(moment) : moment);

/** 1,234.5 – 1 234,5 – 1.234,5 */
export function number(value: number, decimals = 0, locale = getLocale()): string {
	return new Intl.NumberFormat(TAGS[locale], {
		minimumFractionDigits: 0,
		maximumFractionDigits: decimals
	}).format(value);
}

/** A share between 0 and 1 as a percentage: 25%, 25 %. */
export function percent(share: number, decimals = 0, locale = getLocale()): string {
	return new Intl.NumberFormat(TAGS[locale], {
		style: 'percent',
		maximumFractionDigits: decimals
	}).format(share);
}

/** 23 November 2026, 2026-11-23, 23.11.2026, 23/11/2026 */
export function date(moment: Moment, locale = getLocale()): string {
	const month = locale === 'en' ? 'long' : '2-digit';
	const day = locale === 'en' ? 'numeric' : '2-digit';
	return zoned({ year: 'numeric', month, day }, locale).format(at(moment));
}

/** 23 November 2026, 23 november 2026, 23. November 2026, 23 de novembro de 2026 – in running text. */
export function longDate(moment: Moment, locale = getLocale()): string {
	return zoned({ dateStyle: 'long' }, locale).format(at(moment));
}

/** Thu 26 Nov, 15:30 – of a meeting; the clock is that of the reader's language unless a zone is given. */
export function dayAndTime(moment: Moment, zone?: string, locale = getLocale()): string {
	const options = {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		hour: '2-digit',
		minute: '2-digit'
	} as const;
	return zoned({ ...options, ...(zone && { timeZone: zone }) }, locale).format(at(moment));
}

/** 14:02 – on the clock of the reader's language. */
export function clock(moment: Moment, locale = getLocale()): string {
	return zoned({ hour: '2-digit', minute: '2-digit' }, locale).format(at(moment));
}

/** March 2026 */
export function month(moment: Moment, locale = getLocale()): string {
	return zoned({ year: 'numeric', month: 'long' }, locale).format(at(moment));
}

/** 2026 */
export function year(moment: Moment, locale = getLocale()): string {
	return zoned({ year: 'numeric' }, locale).format(at(moment));
}

/** Greeting hours and the like: the hour of the day where the reader's language is spoken. */
export function hourOfDay(moment: Moment, locale = getLocale()): number {
	const parts = zoned({ hour: 'numeric', hourCycle: 'h23' }, locale).formatToParts(at(moment));
	return Number(parts.find(({ type }) => type === 'hour')?.value ?? 0);
}

/** a, b and c */
export function list(items: readonly string[], locale = getLocale()): string {
	return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(items);
}

/** Name of a country by its ISO code: Sweden, Sverige, Schweden, Suécia. */
export function countryName(code: string, locale = getLocale()): string {
	return nameOf('region', code.toUpperCase(), locale);
}

/** Name of a language by its tag: German, tyska, Deutsch, alemão. */
export function languageName(tag: string, locale = getLocale()): string {
	return nameOf('language', tag, locale);
}

/** The same with a capital letter, where it stands alone. */
export function capital(text: string, locale = getLocale()): string {
	return text.slice(0, 1).toLocaleUpperCase(TAGS[locale]) + text.slice(1);
}

/** Two letters for a person's shape: first and last name. */
export function initials(name: string): string {
	const parts = name.split(/[\s-]+/).filter((part) => /^\p{L}/u.test(part));
	const last = parts.length > 1 ? parts.at(-1)! : '';
	return `${[...(parts[0] ?? '')][0] ?? ''}${[...last][0] ?? ''}`.toLocaleUpperCase();
}

function zoned(options: Intl.DateTimeFormatOptions, locale: Locale) {
	return new Intl.DateTimeFormat(TAGS[locale], { timeZone: ZONES[locale], ...options });
}

function nameOf(type: 'region' | 'language', code: string, locale: Locale): string {
	try {
		return new Intl.DisplayNames(TAGS[locale], { type, fallback: 'code' }).of(code) ?? code;
	} catch {
		return code;
	}
}
