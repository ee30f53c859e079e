import { afterEach, describe, expect, test, vi } from 'vitest';
import { materialOfLinkedData } from './material-of-linked-data.ts';
import { materials } from './materials.ts';

const AMB = ['https://w3id.org/kim/amb/context.jsonld', { '@language': 'de' }];
const resource = {
	'@context': AMB,
	id: 'https://example.org/oer',
	type: ['LearningResource'],
	name: 'Beispiel'
};

afterEach(() => {
	vi.unstubAllGlobals();
});

test('reads AMB by our columns', async () => {
	const values = await materialOfLinkedData({
		...resource,
		inLanguage: ['fr', 'de'],
		keywords: ['a', 'b'],
		license: { id: 'https://creativecommons.org/licenses/by/4.0/' },
		learningResourceType: [{ id: 'https://w3id.org/kim/hcrt/course' }],
		educationalLevel: [
			{ id: 'https://w3id.org/kim/educationalLevel/level_1' },
			{ id: 'https://w3id.org/kim/educationalLevel/level_06' }
		],
		datePublished: '2021-03-03'
	});
	expect(values).toEqual({
		key: 'https://example.org/oer',
		url: 'https://example.org/oer',
		title: 'Beispiel',
		language: ['fr', 'de'],
		keywords: ['a', 'b'],
		licence: 'https://creativecommons.org/licenses/by/4.0/',
		kind: ['https://w3id.org/kim/hcrt/course'],
		stages: ['https://w3id.org/kim/educationalLevel/level_1'],
		createdAt: '2021-03-03'
	});
});

test('a document without language has that of its texts', async () => {
	expect(await materialOfLinkedData(resource)).toMatchObject({ language: 'de' });
});

describe('what the JSON Schema of AMB refuses is rejected', () => {
	test.each([
		['no context', { '@context': undefined }, '@context'],
		['type that is no list', { type: 'LearningResource' }, 'type'],
		['type without LearningResource', { type: ['Course'] }, 'type'],
		['keywords that are no list', { keywords: 'a, b' }, 'keywords'],
		[
			'licence that is not open',
			{ license: { id: 'https://opensource.org/licenses/MPL-2.0' } },
			'license.id'
		],
		['date with dots', { dateCreated: '10.09.2022' }, 'dateCreated'],
		['size with a unit', { encoding: [{ contentSize: '568MB' }] }, 'encoding.0.contentSize'],
		['concept without id', { interactivityType: { prefLabel: 'active' } }, 'interactivityType.id'],
		['no URI', { id: 'x' }, 'id']
	])('%s', async (_, change, column) => {
		expect(await materialOfLinkedData({ ...resource, ...change })).toMatchObject({
			column,
			reason: expect.any(String) as string
		});
	});
});

test('schema.org may say the same in other ways; own names are understood; nothing is fetched', async () => {
	const fetch = vi.fn(() => Promise.reject(new Error('no network')));
	vi.stubGlobal('fetch', fetch);
	const page = {
		'@context': 'https://schema.org',
		'@id': 'https://example.org/1',
		'@type': 'Course',
		name: 'Brüche',
		keywords: 'a, b'
	};
	expect(await materialOfLinkedData(page)).toMatchObject({ title: 'Brüche', keywords: ['a', 'b'] });
	const own = {
		'@context': ['https://schema.org', { titel: 'http://schema.org/name' }],
		'@id': 'https://example.org/2',
		'@type': 'Course',
		titel: 'Brüche'
	};
	expect(await materialOfLinkedData(own)).toMatchObject({ key: 'https://example.org/2', title: 'Brüche' });
	const foreign = { ...page, '@context': 'https://evil.example/context.jsonld' };
	expect(await materialOfLinkedData(foreign)).toMatchObject({
		column: '@context',
		reason: expect.stringContaining('not bundled') as string
	});
	expect(fetch).not.toHaveBeenCalled();
});

test('a row with titles in several languages makes a material each', () => {
	const finish = materials.begin({} as never) as unknown as (
		record: object
	) => { key: string; translationOf: unknown }[];
	const rows = finish({ simulation: 'area-builder', titleEn: 'Area Builder', titleDe: 'Flächen belegen' });
	expect(rows).toMatchObject([
		{
			key: 'phet:area-builder:en',
			set: { language: 'en', title: 'Area Builder', kind: 'simulation' },
			translationOf: null
		},
		{
			key: 'phet:area-builder:de',
			set: { language: 'de', title: 'Flächen belegen' },
			translationOf: (rows[0] as { id?: string }).id
		}
	]);
});
