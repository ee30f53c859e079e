import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import {
	createKeeper,
	emptyIndex,
	plantWorld,
	putMaterials,
	type TestMaterial,
	untilQuiet
} from './fixture.ts';

const DOCUMENT = `query ($query: String!, $collection: SearchCollection!, $filters: SearchFilters, $exact: Boolean, $page: Int, $perPage: Int) {
	search(query: $query, collection: $collection, filters: $filters, exact: $exact, page: $page, perPage: $perPage) {
		total mode
		hits { id node title language snippet detail match { by field words concept mended } facets { name values } }
		facets { name values { value count } }
	}
}`;

type Result = {
	total: number;
	mode: string;
	hits: {
		id: string;
		node: string;
		title: string;
		language: string | null;
		snippet: string | null;
		match: { by: string; field: string | null; words: string[]; concept: string | null; mended: boolean };
	}[];
	facets: { name: string; values: { value: string; count: number }[] }[];
};

const FRACTIONS: TestMaterial[] = [
	{
		id: 'm_sv',
		title: 'Bråkräkning utan pizza',
		language: 'sv',
		description: 'Eleverna lägger halvor och tredjedelar på rutat papper och adderar dem.',
		keywords: ['bråk'],
		skills: ['MAT04'],
		licence: 'CC-BY-4.0',
		kind: 'lesson_plan',
		stages: ['S2']
	},
	{
		id: 'm_de',
		title: 'Bruchteile im Alltag',
		language: 'de',
		description: 'Zwölf Situationen vom Fahrplan bis zum Kuchenrezept.',
		skills: ['MAT04'],
		licence: 'CC-BY-SA-4.0',
		kind: 'worksheet',
		stages: ['S2']
	},
	{
		id: 'm_pt',
		title: 'Frações com a régua',
		language: 'pt',
		description: 'A turma constrói uma régua de doze partes.',
		skills: ['MAT04'],
		licence: 'CC-BY-4.0',
		kind: 'lesson_plan',
		stages: ['S2', 'S3']
	},
	{
		id: 'm_climate',
		title: 'Reading climate diagrams',
		description: 'Pupils compare Lisbon and Gothenburg.',
		skills: ['GEO02'],
		licence: 'CC-BY-4.0',
		kind: 'worksheet',
		stages: ['S3']
	},
	{
		id: 'm_compound',
		title: 'Klimatförändringar och havsnivåhöjning',
		language: 'sv',
		description: 'Om smältande isar. En fluga surrar.',
		keywords: ['klimat', 'förändringar'],
		stages: ['S3']
	}
];

let api: Api;

beforeAll(async () => {
	const services = await emptyTestServices();
	await emptyIndex(services);
	api = await createApi(services);
	await plantWorld(services);
	await putMaterials(services, FRACTIONS);
	await untilQuiet(createKeeper(services));
});

afterAll(() => api?.stop());

async function ask(variables: Record<string, unknown>, actor: Actor | null = null): Promise<Result> {
	const { search } = await api.execute<{ search: Result }, Record<string, unknown>>(
		DOCUMENT,
		{ collection: 'materials', ...variables },
		actor
	);
	return search;
}

const ids = ({ hits }: Result): string[] => hits.map(({ id }) => id);
const matchOf = ({ hits }: Result, id: string) => hits.find((hit) => hit.id === id)?.match;

describe('words', () => {
	it.each([
		['bråkräkning', 'm_sv', 'as typed'],
		['brak', 'm_sv', 'without accent, by its beginning'],
		['bråkräknig', 'm_sv', 'with a letter missing'],
		['fracoes', 'm_pt', 'without cedilla and tilde'],
		['klimatforandringar', 'm_compound', 'folded compound'],
		['förändringar', 'm_compound', 'part of a compound'],
		['Gothenburg', 'm_climate', 'in the description']
	])('finds %s in %s (%s)', async (query, id) => {
		// Among the first two: the same topic in another language may be as near.
		expect(ids(await ask({ query })).slice(0, 2)).toContain(id);
	});

	it('says which words of which field matched, and that a mistake was mended', async () => {
		expect(matchOf(await ask({ query: 'bråkräknig' }), 'm_sv')).toMatchObject({
			by: 'words',
			field: 'title',
			words: ['Bråkräkning'],
			mended: true
		});
		expect(matchOf(await ask({ query: 'climate diagram' }), 'm_climate')).toMatchObject({
			by: 'words',
			field: 'title',
			mended: false
		});
	});

	it('marks the words in the passage', async () => {
		const { hits } = await ask({ query: 'Gothenburg' });
		expect(hits[0]!.snippet).toContain('\uE000Gothenburg\uE001');
	});

	it('takes them exactly when asked to', async () => {
		const found = await ask({ query: 'bråkräknig', exact: true });
		expect(found).toMatchObject({ total: 0, hits: [], mode: 'words' });
	});

	it.each(['*', '-', '"', '`', '\\', '%', '&& audience:=x', ':', '[', '\u0000', 'x'.repeat(2000)])(
		'answers odd text %j',
		async (query) => {
			expect((await ask({ query })).mode).toBe('hybrid');
		}
	);
});

describe('across languages', () => {
	it.each([
		['bruchrechnen', 'm_sv', 'bråkräkning'],
		['fracoes', 'm_sv', 'bråkräkning'],
		['räkna med bråk', 'm_de', 'Bruchrechnung'],
		['calculating with fractions', 'm_pt', 'Operações com frações']
	])('%s finds %s by the skill %s', async (query, id, concept) => {
		expect(matchOf(await ask({ query }), id)).toMatchObject({ by: 'skill', concept });
	});

	it('finds by meaning where no word and no skill agrees', async () => {
		const found = await ask({ query: 'Wie lese ich ein Klimadiagramm?' });
		expect(ids(found)).toContain('m_climate');
		expect(matchOf(found, 'm_climate')!.by).toBe('meaning');
	});
});

describe('skills, people and communities', () => {
	it('finds a skill by any label', async () => {
		expect(ids(await ask({ query: 'Rechnen mit Brüchen', collection: 'skills' }))[0]).toBe('MAT04');
	});

	it('shows teachers to whoever is signed in and to nobody else', async () => {
		const actor: Actor = { id: 't_member', roles: ['teacher'], communities: ['c_one'], facilitates: [] };
		expect((await ask({ query: 'Teacher', collection: 'people' })).total).toBe(0);
		expect((await ask({ query: 'Teacher', collection: 'people' }, actor)).total).toBe(3);
	});

	it('finds a community by its purpose', async () => {
		expect(ids(await ask({ query: 'Community', collection: 'communities' })).sort()).toEqual([
			'c_one',
			'c_two'
		]);
	});
});

describe('facets', () => {
	const countsOf = ({ facets }: Result, name: string) =>
		Object.fromEntries(
			facets.find((facet) => facet.name === name)!.values.map(({ value, count }) => [value, count])
		);

	it.each(['bruchrechnen', ''])('counts exactly what choosing a value would give (%j)', async (query) => {
		const all = await ask({ query });
		for (const { name, values } of all.facets)
			for (const { value, count } of values)
				expect((await ask({ query, filters: { [name]: [value] } })).total, `${name} ${value}`).toBe(count);
	});

	it('goes on counting the other values of a facet that is chosen', async () => {
		const before = countsOf(await ask({ query: 'bruchrechnen' }), 'language');
		const narrowed = await ask({ query: 'bruchrechnen', filters: { language: ['sv'] } });
		expect(countsOf(narrowed, 'language')).toEqual(before);
		expect(ids(narrowed)).toEqual(['m_sv']);
		expect(countsOf(narrowed, 'kind')).toEqual({ lesson_plan: 1 });
	});

	it('widens with a second value and narrows with a second facet', async () => {
		const two = await ask({ query: 'bruchrechnen', filters: { language: ['sv', 'pt'] } });
		expect(ids(two).sort()).toEqual(['m_pt', 'm_sv']);
		const both = await ask({ query: 'bruchrechnen', filters: { language: ['sv', 'pt'], stage: ['S3'] } });
		expect(ids(both)).toEqual(['m_pt']);
	});

	it('refuses a facet that the collection does not have, in a sentence', async () => {
		await expect(ask({ query: '', collection: 'people', filters: { licence: ['x'] } })).rejects.toThrow(
			'"people" cannot be narrowed by "licence".'
		);
	});
});
