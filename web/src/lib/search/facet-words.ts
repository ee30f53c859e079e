import type { Facet } from '#lib/design/FacetPanel.svelte';
import { capital, countryName, languageName } from '#lib/formats.ts';
import { skillLabel } from '#lib/localized.ts';
import { licenceName, materialKind } from '#lib/material-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { stageLabel, subjectLabel } from '#lib/vocabulary.ts';
import { communityKind } from '#lib/things/community-words.ts';
import type { SearchAddress } from './search-address.ts';

/** Names of what facets hold as codes. */
export type Names = {
	skills: Record<string, Parameters<typeof skillLabel>[0]>;
	regions: Record<string, string>;
	country: string | null;
};

/** What is searched, as far as the words of its facets differ. */
export type Collection = 'materials' | 'communities';

type Counts = { name: string; values: { value: string; count: number }[] };
type Word = { label: string; lang?: string };

const LABELS: Record<string, () => string> = {
	skill: m.facet_name_skill,
	subject: m.facet_name_subject,
	stage: m.facet_name_stage,
	language: m.facet_name_language,
	licence: m.facet_name_licence,
	kind: m.facet_name_kind,
	country: m.facet_name_country,
	region: m.facet_name_region
};

/** A value of a facet in the page's language. */
export function facetWord(name: string, value: string, names: Names, collection: Collection): Word {
	switch (name) {
		case 'skill':
			return skillWord(names.skills[value], value);
		case 'subject':
			return { label: subjectLabel(value) };
		case 'stage':
			return { label: stageLabel(value) };
		case 'language':
			return { label: capital(languageName(value)) };
		case 'licence':
			return { label: licenceName(value) };
		case 'kind':
			return { label: collection === 'materials' ? materialKind(value) : communityKind(value) };
		case 'country':
			return { label: countryName(value) };
		default:
			return { label: names.regions[value] ?? value };
	}
}

function skillWord(skill: Names['skills'][string] | undefined, value: string): Word {
	if (!skill) return { label: value };
	const { text, lang } = skillLabel(skill);
	return { label: capital(text), ...(lang && { lang }) };
}

/** The facets as the panel shows them; one without values is left out. */
export function facetsInWords(
	counts: readonly Counts[],
	{ filters }: SearchAddress,
	names: Names,
	collection: Collection
): Facet[] {
	return counts
		.filter(({ values }) => values.length > 0)
		.map(({ name, values }) => ({
			name,
			label: name === 'language' && collection !== 'materials' ? m.facet_name_languages() : LABELS[name]!(),
			values: inOrder(name, values).map(({ value, count }) => ({
				value,
				count,
				chosen: filters[name as keyof typeof filters]?.includes(value) ?? false,
				...facetWord(name, value, names, collection)
			}))
		}));
}

/** Ages by age; everything else by count. */
function inOrder(name: string, values: Counts['values']): Counts['values'] {
	if (name !== 'stage') return values;
	const order = ['S0', 'S1', 'S2', 'S3', 'S4', 'V', 'A'];
	return values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}
