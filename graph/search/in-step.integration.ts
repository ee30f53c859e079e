import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { write } from '../driver.ts';
import type { Services } from '../services.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import type { SearchDocument } from './collections/collection.ts';
import { aliasTarget, createBeside } from './collections/ensure.ts';
import { collectionNamed } from './collections/index.ts';
import { createEmbedder } from './embeddings.ts';
import { createKeeper, emptyIndex, indexed, plantWorld, putMaterials, untilQuiet } from './fixture.ts';
import { importDocuments } from './import-documents.ts';
import type { IndexKeeper } from './keep-in-step.ts';
import { mark } from './marks.ts';

let services: Services;
let keeper: IndexKeeper;

beforeAll(async () => {
	services = await emptyTestServices();
	await emptyIndex(services);
	await plantWorld(services);
});

afterAll(() => services?.driver.close());

beforeEach(async () => {
	await services.driver.executeQuery('MATCH (l:Lease) DELETE l');
	keeper = createKeeper(services);
	await putMaterials(services, [
		{ id: 'm_1', title: 'First title', description: 'About it.', skills: ['MAT04'] }
	]);
	await untilQuiet(keeper);
});

const documentOf = async (id: string) => (await indexed(services, 'materials')).get(id);
const run = (statement: string, parameters = {}) => services.driver.executeQuery(statement, parameters);

describe('marks', () => {
	it('carry a new title, and a new vector for it', async () => {
		const before = await documentOf('m_1');
		await putMaterials(services, [{ id: 'm_1', title: 'Second title' }]);
		await untilQuiet(keeper);
		const after = await documentOf('m_1');
		expect(after).toMatchObject({ title: 'Second title', embedded: true });
		expect(after!.hash).not.toBe(before!.hash);
	});

	it('keep the vector while the text stays the same', async () => {
		await putMaterials(services, [
			{ id: 'm_1', title: 'First title', description: 'About it.', licence: 'CC0-1.0' }
		]);
		await keeper.round();
		expect(await documentOf('m_1')).toMatchObject({ licence: ['CC0-1.0'], embedded: true });
	});

	it('take away what was deleted', async () => {
		await write(services.driver, async (tx) => {
			await tx.run("MATCH (m:Material {id: 'm_1'}) DETACH DELETE m");
			await mark(tx, [{ collection: 'materials', id: 'm_1' }]);
		});
		await untilQuiet(keeper);
		expect(await documentOf('m_1')).toBeUndefined();
	});

	it('take away many with addresses for identifiers', async () => {
		const uris = Array.from(
			{ length: 300 },
			(_, at) => `http://data.europa.eu/esco/skill/00b04be9-1e52-4efb-8d1b-b0b1e2a0a5c0,(é) ${at}`
		);
		const put = (statement: string) =>
			write(services.driver, async (tx) => {
				await tx.run(statement, { uris });
				await mark(
					tx,
					uris.map((id) => ({ collection: 'skills', id }))
				);
			});
		await put(
			"UNWIND $uris AS uri MERGE (s:Skill {uri: uri}) SET s.scheme = 'esco', s.prefLabelEn = 'Skill ' + uri"
		);
		while ((await indexed(services, 'skills')).size < 302) await keeper.round();
		await put('MATCH (s:Skill) WHERE s.uri IN $uris DETACH DELETE s');
		await untilQuiet(keeper);
		expect([...(await indexed(services, 'skills')).keys()].sort()).toEqual([
			'urn:kollegium:GEO02',
			'urn:kollegium:MAT04'
		]);
	});

	it('that got a new token while they were carried stay for the next round', async () => {
		await putMaterials(services, [{ id: 'm_1', title: 'Older' }]);
		const { records } = await run('MATCH (o:Outbox) RETURN o.token AS token');
		await putMaterials(services, [{ id: 'm_1', title: 'Newer' }]);
		const again = await run('MATCH (o:Outbox) RETURN o.token AS token');
		expect(again.records[0]!.get('token')).not.toBe(records[0]!.get('token'));
		await untilQuiet(keeper);
		expect(await documentOf('m_1')).toMatchObject({ title: 'Newer' });
		expect((await run('MATCH (o:Outbox) RETURN o')).records).toEqual([]);
	});

	it('that cannot be carried are set aside after ten times and do not hold up the others', async () => {
		await write(services.driver, (tx) => mark(tx, [{ collection: 'nonsense', id: 'x' }]));
		await putMaterials(services, [{ id: 'm_1', title: 'Goes on' }]);
		for (let round = 0; round < 12; round++) await keeper.round();
		expect(await documentOf('m_1')).toMatchObject({ title: 'Goes on' });
		const { records } = await run(
			'MATCH (o:Outbox) WHERE o.failedAt IS NOT NULL RETURN o.attempts AS attempts'
		);
		expect(records.map((record) => record.get('attempts'))).toEqual([10]);
		await run('MATCH (o:Outbox) DELETE o');
	});

	it('are carried by words while the embedding server is away, and get their vectors later', async () => {
		const config = { url: 'http://127.0.0.1:1/v1', apiKey: null, queryModel: 'q', passageModel: 'p' };
		await run('MATCH (l:Lease) DELETE l');
		await untilQuiet(createKeeper({ ...services, embedder: createEmbedder(config) }));
		await run('MATCH (l:Lease) DELETE l');
		const withoutVectors = createKeeper({ ...services, embedder: createEmbedder(config) });
		await putMaterials(services, [{ id: 'm_1', title: 'By words first' }]);
		await untilQuiet(withoutVectors);
		expect(await documentOf('m_1')).toMatchObject({ title: 'By words first', embedded: false });
		await run('MATCH (l:Lease) DELETE l');
		await untilQuiet(createKeeper(services));
		expect(await documentOf('m_1')).toMatchObject({ embedded: true });
	});
});

describe('the comparison after a start', () => {
	const restart = async () => {
		await run('MATCH (l:Lease) DELETE l');
		await untilQuiet(createKeeper(services));
	};

	it('mends what was changed without a mark', async () => {
		await run("MATCH (m:Material {id: 'm_1'}) SET m.title = 'By hand'");
		await restart();
		expect(await documentOf('m_1')).toMatchObject({ title: 'By hand' });
	});

	it('brings back what the index lost and takes away what it has too much', async () => {
		await services.search.collections('materials').documents('m_1').delete();
		const [skill] = (await indexed(services, 'skills')).values();
		const stray = { ...skill, id: 'm_stray', embedded: true } as unknown as SearchDocument;
		await importDocuments(services.search, 'materials', [stray]);
		await restart();
		expect([...(await indexed(services, 'materials')).keys()]).toEqual(['m_1']);
	});

	it('splits compounds anew when the vocabulary has grown', async () => {
		await putMaterials(services, [{ id: 'm_2', title: 'Zuckerwürfelexperiment', language: 'de' }]);
		await untilQuiet(keeper);
		expect((await documentOf('m_2'))!.parts).toEqual([]);
		await putMaterials(services, [
			{ id: 'm_3', title: 'Zuckerwürfel', language: 'de' },
			{ id: 'm_4', title: 'Experiment', language: 'de' }
		]);
		await restart();
		expect((await documentOf('m_2'))!.parts).toEqual(['experiment', 'zuckerwürfel']);
		await run("MATCH (m:Material) WHERE m.id IN ['m_2', 'm_3', 'm_4'] DETACH DELETE m");
		await restart();
	});

	it('drops what a killed rebuild left behind, and nothing else', async () => {
		const orphan = await createBeside(services.search, collectionNamed('materials'));
		await restart();
		const names = (await services.search.collections().retrieve()).map(({ name }) => name);
		expect(names).not.toContain(orphan);
		expect(names).toContain(await aliasTarget(services.search, 'materials'));
	});
});
