import { withoutEmpty } from './write.ts';

type Labels<Field extends string, Value> = { [Key in `${Field}${'En' | 'Sv' | 'De' | 'Pt'}`]?: Value | null };
type Reference = { uri: string };

/** A topic as far as linked data tell of it. */
export type DescribedSkill = Labels<'prefLabel' | 'definition' | 'scopeNote', string> &
	Labels<'altLabel', string[]> & {
		uri: string;
		notation?: string | null;
		scheme: string;
		exactMatch?: string[] | null;
		closeMatch?: string[] | null;
		relatedMatch?: string[] | null;
		broader: Reference[];
		narrower: Reference[];
	};

/** Names of JSON-LD for the names of SKOS (https://www.w3.org/TR/skos-reference/). */
const CONTEXT = {
	skos: 'http://www.w3.org/2004/02/skos/core#',
	id: '@id',
	type: '@type',
	Concept: 'skos:Concept',
	prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
	altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
	definition: { '@id': 'skos:definition', '@container': '@language' },
	scopeNote: { '@id': 'skos:scopeNote', '@container': '@language' },
	notation: 'skos:notation',
	broader: { '@id': 'skos:broader', '@type': '@id' },
	narrower: { '@id': 'skos:narrower', '@type': '@id' },
	exactMatch: { '@id': 'skos:exactMatch', '@type': '@id' },
	closeMatch: { '@id': 'skos:closeMatch', '@type': '@id' },
	relatedMatch: { '@id': 'skos:relatedMatch', '@type': '@id' }
};

/** A topic as a SKOS concept. */
export function skillJsonLd(skill: DescribedSkill): object {
	return withoutEmpty({
		'@context': CONTEXT,
		id: skill.uri,
		type: 'Concept',
		notation: skill.notation,
		prefLabel: inLanguages(skill, 'prefLabel'),
		altLabel: inLanguages(skill, 'altLabel'),
		definition: inLanguages(skill, 'definition'),
		scopeNote: inLanguages(skill, 'scopeNote'),
		broader: skill.broader.map(({ uri }) => uri),
		narrower: skill.narrower.map(({ uri }) => uri),
		exactMatch: skill.exactMatch,
		closeMatch: skill.closeMatch,
		relatedMatch: skill.relatedMatch
	});
}

function inLanguages(skill: DescribedSkill, field: string): object | null {
	const values = skill as unknown as Record<string, unknown>;
	const found = withoutEmpty({
		en: values[`${field}En`],
		sv: values[`${field}Sv`],
		de: values[`${field}De`],
		pt: values[`${field}Pt`]
	});
	return Object.keys(found).length ? found : null;
}
