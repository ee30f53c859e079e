import { getLocale, type Locale, locales } from '#lib/paraglide/runtime.js';

/** Words of the graph in the page's language, or the nearest there are. */
export type Localized<Value = string> = {
	text: Value;
	/** For the `lang` attribute: undefined when it is the page's language. */
	lang: Locale | undefined;
};

type Suffix = Capitalize<Locale>;
const suffix = (locale: Locale) => (locale[0]!.toUpperCase() + locale.slice(1)) as Suffix;

/** Order in which languages stand in for a missing one: English is read by most. */
const fallbacks = (locale: Locale): Locale[] => [...new Set([locale, 'en' as Locale, ...locales])];

/**
 * One of the fields that the graph holds in four languages, such as `prefLabelEn`, `prefLabelSv` ….
 *
 * @param field  name without the language: `prefLabel`, `title`, `definition`
 * @returns null when no language has it
 */
export function localized<Field extends string>(
	thing: { readonly [Key in `${Field}${Suffix}`]?: string | null },
	field: Field,
	locale: Locale = getLocale()
): Localized | null {
	return firstOf(
		thing as Record<string, unknown>,
		field,
		locale,
		(value) => typeof value === 'string' && value !== ''
	);
}

/** The same for lists, such as `outcomesEn`. */
export function localizedList<Field extends string>(
	thing: { readonly [Key in `${Field}${Suffix}`]?: readonly string[] | null },
	field: Field,
	locale: Locale = getLocale()
): Localized<readonly string[]> | null {
	return firstOf(
		thing as Record<string, unknown>,
		field,
		locale,
		(value) => Array.isArray(value) && value.length > 0
	);
}

/** The label of a skill, whatever scheme it comes from: its notation or address when it has no words at all. */
export function skillLabel(
	skill: Parameters<typeof localized<'prefLabel'>>[0] & {
		prefLabelOther?: string | null;
		notation?: string | null;
		uri?: string;
	},
	locale: Locale = getLocale()
): { text: string; lang: string | undefined } {
	const label = localized(skill, 'prefLabel', locale);
	if (label) return label;
	return { text: skill.prefLabelOther || skill.notation || skill.uri || '', lang: '' };
}

/** Languages in which a text may be asked for: the page's, and the one that stands in for it. */
export const askedLanguages = (locale: Locale = getLocale()): Locale[] => fallbacks(locale).slice(0, 2);

/**
 * The text in the page's language, or the one that stands in for it, of those the graph gave.
 *
 * @returns with the `lang` attribute it needs; null when there is none
 */
export function textIn<Text extends { readonly language: string }>(
	texts: readonly Text[],
	locale: Locale = getLocale()
): (Text & { lang: string | undefined }) | null {
	const found = fallbacks(locale).flatMap((one) => texts.find(({ language }) => language === one) ?? [])[0];
	return found ? { ...found, lang: langOf(found.language, locale) } : null;
}

function firstOf<Value>(
	thing: Record<string, unknown>,
	field: string,
	locale: Locale,
	isThere: (value: unknown) => boolean
): Localized<Value> | null {
	for (const candidate of fallbacks(locale)) {
		const value = thing[`${field}${suffix(candidate)}`];
		if (isThere(value)) return { text: value as Value, lang: candidate === locale ? undefined : candidate };
	}
	return null;
}

/** `lang` attribute for a text in a known language: undefined where it is the page's own. */
export function langOf(
	language: string | null | undefined,
	locale: Locale = getLocale()
): string | undefined {
	return language && language !== locale ? language : undefined;
}
