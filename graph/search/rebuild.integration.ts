import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import { createLease } from '../jobs/lease.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { aliasTarget } from './collections/ensure.ts';
import { COLLECTIONS, collectionNamed } from './collections/index.ts';
import { createKeeper, emptyIndex, indexed, plantWorld, putMaterials, untilQuiet } from './fixture.ts';
import { REBUILD_WISH } from './keep-in-step.ts';
import { createLexicon } from './lexicon.ts';
import { rebuild } from './rebuild.ts';

let api: Api;

beforeAll(async () => {
	const services = { ...(await emptyTestServices()), embedder: null };
	await emptyIndex(services);
	api = await createApi(services);
	await plantWorld(services);
	await putMaterials(
		services,
		Array.from({ length: 1_200 }, (_, at) => ({
			id: `m_${at}`,
			title: `Material ${at} about rivers`,
			skills: ['GEO02']
		}))
	);
	await untilQuiet(createKeeper(services));
	await services.driver.executeQuery('MATCH (l:Lease) DELETE l');
});

afterAll(() => api?.stop());

async function rebuildAll(): Promise<void> {
	const { driver, search } = api.services;
	const lexicon = createLexicon(driver);
	await lexicon.refresh();
	const lease = createLease(driver, 'search-relay');
	for (const collection of COLLECTIONS) await rebuild({ driver, search, lexicon, collection, lease });
	await lease.release();
}

it('nobody searches in vain while the index is rebuilt and swung, and the new one equals the old', async () => {
	const before = await Promise.all(COLLECTIONS.map(({ name }) => indexed(api.services, name)));
	const target = await aliasTarget(api.services.search, 'materials');
	const odd: unknown[] = [];
	let isRebuilding = true;
	let asked = 0;
	const searchers = Array.from({ length: 4 }, async () => {
		while (isRebuilding) {
			const { search } = await api.execute<
				{ search: { total: number; mode: string; hits: unknown[] } },
				object & Record<string, unknown>
			>('{ search(query: "rivers", collection: materials) { total mode hits { id } } }', {}, null);
			asked++;
			if (search.total !== 1_200 || search.hits.length !== 20 || search.mode !== 'words') odd.push(search);
		}
	});
	await rebuildAll();
	isRebuilding = false;
	await Promise.all(searchers);
	expect(odd).toEqual([]);
	expect(asked).toBeGreaterThan(20);
	expect(await aliasTarget(api.services.search, 'materials')).not.toBe(target);
	const after = await Promise.all(COLLECTIONS.map(({ name }) => indexed(api.services, name)));
	expect(after).toEqual(before);
});

it('the keeper of a running site steps aside for a rebuild and goes on afterwards', async () => {
	const { driver } = api.services;
	const keeper = createKeeper(api.services);
	await keeper.round();
	const lease = createLease(driver, 'search-relay');
	expect(await lease.take()).toBe(false);
	const wish = createLease(driver, REBUILD_WISH);
	await wish.take();
	await keeper.round();
	expect(await lease.take()).toBe(true);
	await wish.release();
	await lease.release();
	await putMaterials(api.services, [{ id: 'm_0', title: 'After the rebuild' }]);
	await untilQuiet(keeper);
	expect((await indexed(api.services, 'materials')).get('m_0')).toMatchObject({ title: 'After the rebuild' });
	await driver.executeQuery('MATCH (l:Lease) DELETE l');
});

it('a rebuild that lost its lease leaves the living index as it was', async () => {
	const { driver, search } = api.services;
	const target = await aliasTarget(search, 'materials');
	const lost = { take: () => Promise.resolve(false), release: () => Promise.resolve() };
	const collection = collectionNamed('materials');
	await expect(
		rebuild({ driver, search, lexicon: createLexicon(driver), collection, lease: lost })
	).rejects.toThrow('Another process');
	expect(await aliasTarget(search, 'materials')).toBe(target);
	const names = (await search.collections().retrieve()).map(({ name }) => name);
	expect(names.filter((name) => name.startsWith('materials_'))).toEqual([target]);
});
