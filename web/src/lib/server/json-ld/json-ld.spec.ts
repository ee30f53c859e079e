import { describe, expect, it } from 'vitest';
import { type DescribedMaterial, materialJsonLd } from './material.ts';
import { skillJsonLd } from './skill.ts';
import { inPage } from './write.ts';

const MATERIAL: DescribedMaterial = {
	id: 'm_1',
	title: 'Bråk </script><script>alert(1)</script>',
	description: 'A & B',
	language: 'sv',
	licence: 'CC-BY-SA-4.0',
	kind: 'worksheet',
	keywords: ['bråk'],
	minutes: 45,
	version: 1,
	createdAt: '2026-01-05T08:00:00Z',
	authors: [{ id: 't_1', name: 'Elin' }],
	teaches: [{ uri: 'urn:MAT04', prefLabelSv: 'bråkräkning', prefLabelDe: null }],
	adaptedFrom: [{ id: 'm_0', title: 'Brüche' }],
	translationOf: [],
	translations: []
};

describe('a material in JSON-LD', () => {
	it('has the fields of AMB and nothing that is not known', () => {
		const document = materialJsonLd(MATERIAL, 'https://example.org');
		expect(document).toMatchObject({
			'@context': ['https://w3id.org/kim/amb/context.jsonld', { '@language': 'sv' }],
			id: 'https://example.org/materials/m_1',
			type: ['LearningResource'],
			inLanguage: ['sv'],
			license: { id: 'https://creativecommons.org/licenses/by-sa/4.0/' },
			learningResourceType: [{ id: 'https://w3id.org/kim/hcrt/worksheet' }],
			about: [{ id: 'urn:MAT04', prefLabel: { sv: 'bråkräkning' } }],
			creator: [{ type: 'Person', name: 'Elin' }],
			isBasedOn: [{ id: 'https://example.org/materials/m_0', name: 'Brüche' }]
		});
		expect(document).not.toHaveProperty('encoding');
	});

	it('cannot end the element it stands in', () => {
		const text = inPage(materialJsonLd(MATERIAL, 'https://example.org'));
		expect(text).not.toMatch(/[<>&]/);
		expect(JSON.parse(text)).toMatchObject({ name: MATERIAL.title, description: 'A & B' });
	});
});

it('a topic is a SKOS concept with its labels by language', () => {
	expect(
		skillJsonLd({
			uri: 'urn:MAT04',
			notation: 'MAT04',
			scheme: 'kollegium',
			prefLabelEn: 'Fractions',
			prefLabelDe: 'Bruchrechnung',
			altLabelDe: ['Bruchrechnen'],
			exactMatch: [],
			broader: [{ uri: 'urn:MAT' }],
			narrower: []
		})
	).toEqual({
		'@context': expect.objectContaining({ skos: 'http://www.w3.org/2004/02/skos/core#' }) as object,
		id: 'urn:MAT04',
		type: 'Concept',
		notation: 'MAT04',
		prefLabel: { en: 'Fractions', de: 'Bruchrechnung' },
		altLabel: { de: ['Bruchrechnen'] },
		broader: ['urn:MAT']
	});
});
