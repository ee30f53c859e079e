import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { createKeeper, emptyIndex, plantWorld, putMaterials, untilQuiet } from './fixture.ts';

const DOCUMENT = `query ($query: String!, $page: Int, $perPage: Int) {
	search(query: $query, collection: materials, page: $page, perPage: $perPage) { total hits { id match { by } } }
}`;
type Answer = { search: { total: number; hits: { id: string; match: { by: string } }[] } };

/** Many with a word in common, few that mean the same, many strangers. */
const MATERIALS = [
	...Array.from({ length: 130 }, (_, at) => ({ id: `m_wide${at}`, title: `Volcano worksheet number ${at}` })),
	...Array.from({ length: 12 }, (_, at) => ({
		id: `m_narrow${at}`,
		title: `Photosynthesis experiment ${at}`
	})),
	...Array.from({ length: 12 }, (_, at) => ({
		id: `m_near${at}`,
		title: `Fotosyntesen steg för steg ${at}`,
		language: 'sv'
	}))
].map((one, at) => ({ ...one, createdAt: 1_700_000_000 + at }));

let api: Api;

beforeAll(async () => {
	const services = await emptyTestServices();
	await emptyIndex(services);
	api = await createApi(services);
	await plantWorld(services);
	await putMaterials(services, MATERIALS);
	await untilQuiet(createKeeper(services));
});

afterAll(() => api?.stop());

async function allPages(query: string, perPage: number): Promise<{ total: number; ids: string[] }> {
	const ids: string[] = [];
	for (let page = 1; ; page++) {
		const { search } = await api.execute<Answer, Record<string, unknown>>(
			DOCUMENT,
			{ query, page, perPage },
			null
		);
		ids.push(...search.hits.map(({ id }) => id));
		if (search.hits.length < perPage) return { total: search.total, ids };
	}
}

it.each([
	['volcano', 20],
	['volcano', 25],
	['volcano', 7],
	['volcano', 100],
	['', 20],
	['', 60],
	['photosynthesis', 10],
	['photosynthesis', 20],
	['fotosyntes', 5]
])('every hit of %j stands on exactly one page of %i, as many as the total says', async (query, perPage) => {
	const { total, ids } = await allPages(query, perPage);
	expect(ids).toHaveLength(total);
	expect(new Set(ids).size).toBe(total);
});

it('a search with many hits by words has just those', async () => {
	expect((await allPages('volcano', 50)).total).toBe(130);
});

it('a search with few hits by words goes on with meaning', async () => {
	const { search } = await api.execute<Answer, Record<string, unknown>>(
		DOCUMENT,
		{ query: 'photosynthesis', perPage: 100 },
		null
	);
	const by = (id: string) => search.hits.find((hit) => hit.id === id)?.match.by;
	expect(by('m_narrow3')).toBe('words');
	expect(by('m_near3')).toBe('meaning');
	expect(search.hits[0]!.id).toMatch(/^m_narrow/);
});

it('what nobody asked for comes newest first', async () => {
	const { ids } = await allPages('', 100);
	expect(ids[0]).toBe('m_near11');
	expect(ids.at(-1)).toBe('m_wide0');
});
