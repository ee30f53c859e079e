import type { Kind } from '#lib/design/kinds.ts';
import { capital, countryName, languageName, list } from '#lib/formats.ts';
import { langOf, skillLabel } from '#lib/localized.ts';
import { licenceName, materialKind } from '#lib/material-words.ts';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { stageLabel, subjectLabel } from '#lib/vocabulary.ts';
import { isAbroad } from './abroad.ts';

/** A thing in a list, ready to be shown. */
export type Thing = {
	id: string;
	kind: Kind;
	text: string;
	/** Language of the text where it is not the page's. */
	lang?: string | undefined;
	href?: string | undefined;
	/** One line of facts. */
	note?: string | undefined;
	/** Country it comes from, where that is another one than the reader's. */
	abroad?: string | undefined;
};

type Place = { name: string; country: string; level?: number };
type Skill = Parameters<typeof skillLabel>[0] & { uri: string; notation?: string | null };

const hrefTo = (folder: string, id: string): string => localizeHref(`/${folder}/${encodeURIComponent(id)}`);
const joined = (parts: (string | null | undefined | false)[]): string | undefined =>
	parts.filter(Boolean).join(' · ') || undefined;
const abroadOf = (place: Place | undefined, home: string): string | undefined =>
	place && isAbroad([place.country], home) ? place.country : undefined;

/** A topic, by its label in the page's language. */
export function skillThing(skill: Skill, note?: string): Thing {
	const { text, lang } = skillLabel(skill);
	const id = skill.notation ?? skill.uri;
	return { id, kind: 'skill', text: capital(text), lang, href: hrefTo('skills', id), note };
}

/** A colleague with subjects and place. */
export function personThing(
	person: {
		id: string;
		name: string;
		subjects?: string[] | null;
		stages?: string[] | null;
		region?: Place[];
	},
	home: string
): Thing {
	const place = person.region?.[0];
	return {
		id: person.id,
		kind: 'teacher',
		text: person.name,
		href: hrefTo('people', person.id),
		note: joined([
			list((person.subjects ?? []).slice(0, 3).map(subjectLabel)),
			list((person.stages ?? []).slice(0, 2).map(stageLabel)),
			place?.name
		]),
		abroad: abroadOf(place, home)
	};
}

/** A material with its language, kind and licence. */
export function materialThing(
	material: {
		id: string;
		title: string;
		language: string;
		kind?: string | null;
		licence?: string | null;
		authors?: { name: string; region: Place[] }[];
	},
	home: string
): Thing {
	const author = material.authors?.[0];
	return {
		id: material.id,
		kind: 'material',
		text: material.title,
		lang: langOf(material.language),
		href: hrefTo('materials', material.id),
		note: joined([
			capital(languageName(material.language)),
			author?.name,
			material.kind && materialKind(material.kind),
			material.licence && licenceName(material.licence)
		]),
		abroad: abroadOf(author?.region[0], home)
	};
}

/** A learning community with its place. */
export function communityThing(
	community: {
		id: string;
		name: string;
		language?: string | null;
		purpose?: string | null;
		regions?: Place[];
	},
	home: string
): Thing {
	const places = community.regions ?? [];
	const [place] = places;
	return {
		id: community.id,
		kind: 'community',
		text: community.name,
		lang: langOf(community.language),
		href: hrefTo('communities', community.id),
		// One that spans countries is at home in all of them.
		note: place?.level === 0 ? undefined : joined([place && `${place.name}, ${countryName(place.country)}`]),
		abroad: isAbroad(
			places.map(({ country }) => country),
			home
		)
			? place?.country
			: undefined
	};
}

/** An everyday question. */
export const questionThing = (question: { id: string; title: string; language: string }): Thing => ({
	id: question.id,
	kind: 'question',
	text: question.title,
	lang: langOf(question.language),
	href: hrefTo('questions', question.id),
	note: capital(languageName(question.language))
});

/** A region; a country by its name in the page's language. */
export const regionThing = (region: {
	code: string;
	name: string;
	level?: number | null;
	country: string;
}): Thing => ({
	id: region.code,
	kind: 'region',
	text: region.level === 0 ? countryName(region.country) : region.name,
	href: hrefTo('regions', region.code)
});

/** In the order of the alphabet: a list of people is never a rank. */
export const byName = (things: Thing[]): Thing[] => things.toSorted((a, b) => a.text.localeCompare(b.text));
