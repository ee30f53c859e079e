import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { loadConfig } from '../config.ts';
import { read } from '../driver.ts';
import { createLease } from '../jobs/lease.ts';
import { ErasureKeeper } from '../jobs/erasure.ts';
import { PASSKEY_ADDED } from '../mail/mails/passkey-added.ts';
import { createSearchClient } from '../search/client.ts';
import { COLLECTIONS } from '../search/collections/index.ts';
import { ensureCollections } from '../search/collections/ensure.ts';
import { createLexicon } from '../search/lexicon.ts';
import { relayOnce } from '../search/relay.ts';
import { emptyGraph, emptyTestServices } from '../testing/test-services.ts';
import { eraseFiles } from './erase-files.ts';
import { actorOf, plantPerson, type Planted, relate, STAYING } from './fixture.ts';
import { migrate } from '../migrations/migrate.ts';
import type { OwnData } from './export.ts';
import { findUnlisted } from './unlisted.ts';
import { tombstoneFile } from './tombstones.ts';

const config = loadConfig();
const search = createSearchClient(config.typesense);
let api: Api;
let data: string;
let anna: Planted;
let berta: Planted;

/** Of another person: the title of her question, which is public and was answered, and the tie of both. */
const SHARED = ['question_answered', 'tie'];

const EXPORT = 'mutation { exportMyData(language: sv) { json } }';
const ASK = 'mutation { askDeletion(isSure: true) { askedAt dueAt } }';
const UNDO = 'mutation { undoDeletion }';

beforeAll(async () => {
	data = await mkdtemp(`${tmpdir()}/kollegium-own-data-`);
	api = await createApi({ ...(await emptyTestServices()), coolingDays: 0 });
});

afterAll(async () => {
	if (api) await emptyGraph(api.services);
	await api?.stop();
	await rm(data, { recursive: true });
});

/** Everything in the graph as one text. */
async function wholeGraph(): Promise<string> {
	const nodes = await read(api.services.driver, 'MATCH (n) RETURN properties(n) AS p');
	const relationships = await read(api.services.driver, 'MATCH ()-[r]->() RETURN properties(r) AS p');
	return JSON.stringify([nodes, relationships]);
}

async function wholeIndex(): Promise<string> {
	const parts = COLLECTIONS.map(({ name }) => search.collections(name).documents().export());
	return (await Promise.all(parts)).join('\n');
}

async function relayAll(): Promise<void> {
	const lexicon = createLexicon(api.services.driver);
	await ensureCollections(search);
	while ((await relayOnce(api.services.driver, search, lexicon)).count);
}

const keeper = () =>
	new ErasureKeeper({
		driver: api.services.driver,
		lease: createLease(api.services.driver, 'erasure-test'),
		log: api.services.log,
		secret: config.secret,
		file: tombstoneFile(data),
		onErased: (person) => eraseFiles(api.services.post, person)
	});

async function work(): Promise<void> {
	const one = keeper();
	while (await one.round());
	await api.services.driver.executeQuery("MATCH (l:Lease {name: 'erasure-test'}) DELETE l");
}

const ask = <T>(document: string, actor: Actor | null, variables: Record<string, unknown> = {}) =>
	api.execute<T, Record<string, unknown>>(document, variables, actor);

const events = (subject: string) =>
	read<{ action: string }>(
		api.services.driver,
		'MATCH (e:AuditEvent {subject: $subject}) RETURN e.action AS action, properties(e) AS all ORDER BY e.id',
		{ subject }
	);

async function plantBoth(): Promise<void> {
	await emptyGraph(api.services);
	await migrate(api.services.driver);
	anna = await plantPerson(api.services.driver, 'anna');
	berta = await plantPerson(api.services.driver, 'berta');
	await relate(api.services.driver, anna, berta);
	await relate(api.services.driver, berta, anna);
	await api.services.driver.executeQuery("MATCH (t:Teacher {id: 't_berta'}) SET t.visibility = 'private'");
}

describe('taking data away', () => {
	beforeAll(plantBoth);

	it('is tried with everything that the table lists, and nothing else', async () => {
		expect(await findUnlisted(api.services.driver)).toEqual([]);
		const { exportMyData } = await ask<{ exportMyData: { json: string } }>(EXPORT, actorOf(anna));
		const { sections } = JSON.parse(exportMyData.json) as OwnData;
		const empty = sections.filter(({ things }) => !things.length).map(({ section }) => section);
		expect(empty).toEqual(['invitations_made', 'deletion']);
	});

	it('holds everything of hers and nothing of anybody else', async () => {
		const { exportMyData } = await ask<{ exportMyData: { json: string } }>(EXPORT, actorOf(anna));
		const { json } = exportMyData;
		const lacking = Object.entries(anna.canaries).filter(([, word]) => !json.includes(word));
		expect(lacking.map(([place]) => place)).toEqual([]);
		const foreign = Object.entries(berta.canaries).filter(([, word]) => json.includes(word));
		expect(foreign.map(([place]) => place).sort()).toEqual(SHARED);
		expect(json).not.toContain('secret ');
		// Others are there by their identifier, and things she sees by their name.
		expect(json).toContain('"t_berta"');
		expect(json).toContain('"Foreign"');
	});

	it('names another person as soon as she may be seen', async () => {
		await api.services.driver.executeQuery("MATCH (t:Teacher {id: 't_berta'}) SET t.visibility = 'members'");
		const { exportMyData } = await ask<{ exportMyData: { json: string } }>(EXPORT, actorOf(anna));
		const foreign = Object.entries(berta.canaries).filter(([, word]) => exportMyData.json.includes(word));
		expect(foreign.map(([place]) => place).sort()).toEqual(['name', ...SHARED]);
	});

	it('is noted in her log, and refused to nobody and too often', async () => {
		const mine = (await events('t_anna')).filter(({ action }) => action === 'data.export');
		expect(mine.length).toBeGreaterThanOrEqual(2);
		await expect(ask(EXPORT, null)).rejects.toMatchObject({ code: 'FORBIDDEN' });
		for (let count = mine.length; count < 20; count++) await ask(EXPORT, actorOf(anna));
		await expect(ask(EXPORT, actorOf(anna))).rejects.toMatchObject({ code: 'CONFLICT' });
	});

	it('works for an account without a profile', async () => {
		await api.services.driver.executeQuery(
			"CREATE (:Account {id: 'u_policy', name: 'Policy', email: 'policy@example.org', roles: ['policymaker']})"
		);
		const actor: Actor = { id: 'u_policy', roles: ['policymaker'], communities: [], facilitates: [] };
		const { exportMyData } = await ask<{ exportMyData: { json: string } }>(EXPORT, actor);
		expect(exportMyData.json).toContain('policy@example.org');
	});
});

describe('changing her mind', () => {
	beforeAll(plantBoth);
	const SEE = '{ teachers(where: { id: { eq: "t_anna" } }, limit: 1) { id } }';

	it('hides her until it is done, and shows her as before', async () => {
		const stranger = actorOf(berta);
		expect(await ask(SEE, stranger)).toEqual({ teachers: [{ id: 't_anna' }] });
		const { askDeletion } = await ask<{ askDeletion: { askedAt: string } }>(ASK, actorOf(anna));
		expect(await ask(SEE, stranger)).toEqual({ teachers: [] });
		const again = await ask<{ askDeletion: { askedAt: string } }>(ASK, actorOf(anna));
		expect(again.askDeletion.askedAt).toBe(askDeletion.askedAt);
		expect(await ask(UNDO, actorOf(anna))).toEqual({ undoDeletion: true });
		expect(await ask(SEE, stranger)).toEqual({ teachers: [{ id: 't_anna' }] });
		const [row] = await read<{ consents: string[] }>(
			api.services.driver,
			"MATCH (t:Teacher {id: 't_anna'}) RETURN t.consents AS consents"
		);
		expect(row!.consents).toEqual(['maps']);
		expect(await ask(UNDO, actorOf(anna))).toEqual({ undoDeletion: false });
	});

	it('is not asked of somebody who is not sure', async () => {
		const document = 'mutation { askDeletion(isSure: false) { dueAt } }';
		await expect(ask(document, actorOf(anna))).rejects.toMatchObject({ code: 'BAD_INPUT' });
	});

	it('leaves her alone while the time runs', async () => {
		await ask(ASK, actorOf(anna));
		await api.services.driver.executeQuery(
			"MATCH (e:Erasure {person: 't_anna'}) SET e.dueAt = datetime() + duration('P1D')"
		);
		await work();
		expect(await wholeGraph()).toContain(anna.canaries.about);
		await ask(UNDO, actorOf(anna));
	});

	it('is refused to the last administrator', async () => {
		await api.services.driver.executeQuery(
			"MATCH (a:Account {id: 'u_anna'}) SET a.roles = ['administrator']"
		);
		await expect(ask(ASK, actorOf(anna))).rejects.toMatchObject({ code: 'CONFLICT' });
		await api.services.driver.executeQuery(
			"MATCH (a:Account {id: 'u_berta'}) SET a.roles = ['administrator']"
		);
		await ask(ASK, actorOf(anna));
		await expect(ask(ASK, actorOf(berta))).rejects.toMatchObject({ code: 'CONFLICT' });
	});
});

describe('being erased', () => {
	let before: unknown;

	beforeAll(async () => {
		await plantBoth();
		await api.services.driver.executeQuery(
			`UNWIND ['materials', 'people', 'questions'] AS collection
			 MATCH (n) WHERE (n:Material AND collection = 'materials') OR (n:Teacher AND collection = 'people') OR (n:Question AND collection = 'questions')
			 CREATE (:Outbox {key: collection + ':' + n.id, collection: collection, id: n.id, token: 'x', attempts: 0})`
		);
		await relayAll();
		await api.services.post.send(anna.email, 'en', PASSKEY_ADDED, { url: 'https://x.example', name: 'key' });
		expect(await wholeIndex()).toContain(anna.canaries.name);
		await ask(ASK, actorOf(anna));
		before = await events('t_anna');
		const started = performance.now();
		await work();
		await relayAll();
		expect(performance.now() - started).toBeLessThan(60_000);
	});

	it('leaves nothing of hers in the graph but what an open licence and help given keep', async () => {
		const graph = await wholeGraph();
		const left = Object.entries(anna.canaries).filter(([, word]) => graph.includes(word));
		expect(left.map(([place]) => place).sort()).toEqual(STAYING.toSorted());
		expect(graph).not.toContain(anna.email);
	});

	it('leaves nothing in the index, in files, or in wishes', async () => {
		const index = await wholeIndex();
		const left = Object.entries(anna.canaries).filter(([, word]) => index.includes(word));
		expect(left.map(([place]) => place)).toEqual(['material_open']);
		expect(index).not.toContain('t_anna');
		const { readMailbox } = await import('../mail/mailbox.ts');
		const mails = await readMailbox(api.services.post.folder!, 200);
		expect(mails.filter(({ to }) => to === anna.email)).toEqual([]);
		expect(await read(api.services.driver, 'MATCH (n:Erasure) RETURN n')).toEqual([]);
	});

	it('leaves everything of others', async () => {
		const graph = await wholeGraph();
		// What is between the two goes with her: the tie, the hello.
		const between = ['tie', 'hello'];
		const lost = Object.entries(berta.canaries).filter(
			([place, word]) => !graph.includes(word) && !between.includes(place)
		);
		expect(lost.map(([place]) => place)).toEqual([]);
	});

	it('shows what stays as written by a former member', async () => {
		const { materials } = await ask<{ materials: unknown[] }>(
			'{ materials(where: { id: { eq: "m_open_anna" } }, limit: 1) { byFormerMember authors(limit: 1) { id } } }',
			null
		);
		expect(materials).toEqual([{ byFormerMember: true, authors: [] }]);
	});

	it('keeps the log, with the erasure at its end', async () => {
		const after = await events('t_anna');
		expect(after).toEqual(expect.arrayContaining(before as unknown[]));
		expect(after.map(({ action }) => action)).toContain('data.erased');
	});

	it('ends her rights', async () => {
		expect(await api.actor('t_anna')).toBeNull();
		expect(await api.actor('u_anna')).toBeNull();
		await expect(ask(EXPORT, actorOf(anna))).rejects.toMatchObject({ code: 'NOT_FOUND' });
	});

	it('is done again after a backup brought her back, whether or not it knew', async () => {
		const file = await readFile(tombstoneFile(data), 'utf8');
		expect(file.trim().split('\n')).toHaveLength(2);
		expect(file).not.toContain('anna');
		await plantBoth();
		expect(await wholeGraph()).toContain(anna.canaries.about);
		await work();
		const graph = await wholeGraph();
		const left = Object.entries(anna.canaries).filter(([, word]) => graph.includes(word));
		expect(left.map(([place]) => place).sort()).toEqual(STAYING.toSorted());
		expect(graph).toContain(berta.canaries.about);
	});
});
