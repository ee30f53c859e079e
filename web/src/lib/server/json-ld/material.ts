import { licenceHref } from '#lib/material-words.ts';
import { withoutEmpty } from './write.ts';

type Skill = {
	uri: string;
	prefLabelEn?: string | null;
	prefLabelSv?: string | null;
	prefLabelDe?: string | null;
	prefLabelPt?: string | null;
};
type Related = { id: string; title: string };

/** A material as far as linked data tell of it. */
export type DescribedMaterial = {
	id: string;
	title: string;
	description?: string | null;
	language: string;
	licence?: string | null;
	kind?: string | null;
	subject?: string | null;
	keywords?: string[] | null;
	minutes?: number | null;
	url?: string | null;
	version: number;
	createdAt: string;
	authors: { id: string; name: string }[];
	teaches: Skill[];
	adaptedFrom: Related[];
	translationOf: Related[];
	translations: Related[];
};

/**
 * A learning resource in JSON-LD as AMB has it (Allgemeines Metadatenprofil für Bildungsressourcen, 2023-10-19), a
 * profile of schema.org and LRMI: https://dini-ag-kim.github.io/amb/.
 *
 * @param origin  of the site, for addresses of things
 */
export function materialJsonLd(material: DescribedMaterial, origin: string): object {
	const addressOf = (id: string) => `${origin}/materials/${id}`;
	const links = (related: Related[]) => related.map(({ id, title }) => ({ id: addressOf(id), name: title }));
	return withoutEmpty({
		'@context': ['https://w3id.org/kim/amb/context.jsonld', { '@language': material.language }],
		id: addressOf(material.id),
		type: ['LearningResource'],
		name: material.title,
		description: material.description,
		inLanguage: [material.language],
		license: licenceOf(material.licence),
		keywords: material.keywords,
		about: material.teaches.map((skill) => ({ type: 'Concept', id: skill.uri, prefLabel: labelsOf(skill) })),
		learningResourceType: material.kind
			? [{ type: 'Concept', id: `https://w3id.org/kim/hcrt/${material.kind}` }]
			: null,
		creator: material.authors.map(({ id, name }) => ({ type: 'Person', id: `${origin}/people/${id}`, name })),
		dateCreated: material.createdAt.slice(0, 10),
		datePublished: material.createdAt.slice(0, 10),
		duration: material.minutes ? `PT${material.minutes}M` : null,
		isBasedOn: links([...material.adaptedFrom, ...material.translationOf]),
		encoding: material.url ? [{ type: 'MediaObject', contentUrl: material.url }] : null,
		mainEntityOfPage: [{ type: 'WebContent', id: addressOf(material.id) }]
	});
}

function licenceOf(licence: string | null | undefined): { id: string } | null {
	const href = licence ? licenceHref(licence, '') : null;
	return href ? { id: href.replace(/deed\.$/, '') } : null;
}

function labelsOf({ prefLabelEn, prefLabelSv, prefLabelDe, prefLabelPt }: Skill): object {
	return withoutEmpty({ en: prefLabelEn, sv: prefLabelSv, de: prefLabelDe, pt: prefLabelPt });
}
