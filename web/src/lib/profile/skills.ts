import { capital } from '#lib/formats.ts';
import { skillLabel } from '#lib/localized.ts';
import { getLocale, locales, localizeHref } from '#lib/paraglide/runtime.js';

/** A topic with its labels, as the pickers show it. */
export type Topic = {
	uri: string;
	notation?: string | null;
	prefLabelEn?: string | null;
	prefLabelSv?: string | null;
	prefLabelDe?: string | null;
	prefLabelPt?: string | null;
	prefLabelOther?: string | null;
	/** Words that led to it; empty where its meaning did. */
	because?: string | null;
};

/** What it is called in the reader's language. */
export const topicName = (topic: Topic): string => capital(skillLabel(topic).text);

/** What it is called in the other languages, so that a word typed in one of them is recognised. */
export function otherNames(topic: Topic): { text: string; lang: string }[] {
	return locales
		.filter((locale) => locale !== getLocale())
		.flatMap((locale) => {
			const label = topic[`prefLabel${locale[0]!.toUpperCase()}${locale.slice(1)}` as 'prefLabelEn'];
			return label ? [{ text: label, lang: locale }] : [];
		});
}

/** Asks for suggestions while somebody types. @throws when the site does not answer */
export async function suggestions<Found>(
	what: string,
	words: string,
	more: Record<string, string> = {}
): Promise<Found[]> {
	const query = new URLSearchParams({ what, q: words, ...more });
	const response = await fetch(`${localizeHref('/join/find')}?${query}`);
	if (!response.ok) throw new Error(String(response.status));
	return (await response.json()) as Found[];
}
