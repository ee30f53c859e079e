import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Services } from '../services.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { createQueryClient } from './client.ts';
import { createEmbedder } from './embeddings.ts';
import { createKeeper, emptyIndex, plantWorld, putMaterials, untilQuiet } from './fixture.ts';

type Result = {
	total: number;
	mode: string;
	hits: { id: string; title: string }[];
	facets: { name: string }[];
};

const nowhere = {
	search: createQueryClient({ nodes: [{ host: '127.0.0.1', port: 1, protocol: 'http' }], apiKey: 'x' }),
	embedder: createEmbedder({ url: 'http://127.0.0.1:1/v1', apiKey: null, queryModel: 'q', passageModel: 'p' })
};

let services: Services;
const apis: Api[] = [];

beforeAll(async () => {
	services = await emptyTestServices();
	await emptyIndex(services);
	await plantWorld(services);
	await putMaterials(services, [
		{ id: 'm_sv', title: 'Bråkräkning utan pizza', language: 'sv', skills: ['MAT04'], createdAt: 2 },
		{ id: 'm_en', title: 'Reading climate diagrams', description: 'Lisbon and Gothenburg', createdAt: 1 }
	]);
	await untilQuiet(createKeeper(services));
});

afterAll(async () => {
	for (const api of apis) await api.stop();
	await services?.driver.close();
});

async function ask(
	query: string,
	without: Partial<typeof nowhere>,
	collection = 'materials'
): Promise<Result> {
	const api = await createApi({ ...services, ...without });
	apis.push(api);
	const { search } = await api.execute<{ search: Result }, Record<string, unknown>>(
		`query ($query: String!, $collection: SearchCollection!) {
			search(query: $query, collection: $collection) { total mode hits { id title } facets { name } }
		}`,
		{ query, collection },
		null
	);
	return search;
}

it('without the embedding server: by words, and says so', async () => {
	const found = await ask('bruchrechnen', { embedder: nowhere.embedder });
	expect(found).toMatchObject({ mode: 'words', total: 1, hits: [{ id: 'm_sv' }] });
	expect(found.facets.length).toBeGreaterThan(0);
});

it.each([
	['brakrakning', ['m_sv']],
	['climat', ['m_en']],
	['gothenbrug', ['m_en']],
	['', ['m_sv', 'm_en']]
])('without the search server: the graph answers %j, and says so', async (query, ids) => {
	const found = await ask(query, { search: nowhere.search });
	expect(found).toMatchObject({ mode: 'basic', total: ids.length, facets: [] });
	expect(found.hits.map(({ id }) => id)).toEqual(ids);
});

it('without the search server a skill is still found by any label', async () => {
	expect((await ask('bruchrechnen', { search: nowhere.search }, 'skills')).hits).toMatchObject([
		{ id: 'MAT04' }
	]);
});
