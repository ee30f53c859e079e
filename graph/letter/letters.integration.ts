import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { resolverOf } from '../commands/command.ts';
import { setConsent } from '../commands/set-consent.ts';
import { contextFor } from '../context.ts';
import { read } from '../driver.ts';
import type { Lease } from '../jobs/lease.ts';
import { readMailbox } from '../mail/mailbox.ts';
import { createPost, MailError, type Post } from '../mail/post.ts';
import { plantWorld, signedIn } from '../matching/fixture.ts';
import type { Services } from '../services.ts';
import { emptyGraph, emptyTestServices } from '../testing/test-services.ts';
import { composeLetter } from './compose.ts';
import { deliverLetter } from './deliver.ts';
import { LetterKeeper } from './keeper.ts';
import { issueAt, WEEK } from './schedule.ts';
import { sendLetterNow } from './send-now.ts';
import { PLAIN_WORDS, plantReaders, proposals, states } from './testing/readers.ts';

const services: Services = await emptyTestServices();
const { driver } = services;
let folder: string;
let post: Post;

/** Everybody may: what the lease keeps apart must hold without it, too. */
const OPEN: Lease = { take: async () => true, release: async () => {} };

beforeEach(async () => {
	await emptyGraph(services);
	await plantWorld(driver);
	folder = await mkdtemp(`${tmpdir()}/kollegium-letters-`);
	post = createPost({ mail: { smtp: null, from: '' }, data: folder }, services.log);
	return () => rm(folder, { recursive: true, force: true });
});
afterAll(() => driver.close());

const delivery = (more: object = {}) => ({ ...services, post, words: PLAIN_WORDS, holdSeconds: 0, ...more });
const keeper = (more: object = {}) => new LetterKeeper({ ...delivery(), lease: OPEN, ...more });
const mails = async () => (await readMailbox(`${folder}/mailbox`, 200)).map(({ to }) => to).sort();
const set = (statement: string) => driver.executeQuery(`MATCH (t:Teacher {id: 'r1'}) ${statement}`);

describe('a round', () => {
	it('sends one letter to each reader, and the next round none', async () => {
		await plantReaders(driver, 3);
		await keeper().round();
		await keeper().round();
		expect(await mails()).toEqual(['r1@school.example', 'r2@school.example', 'r3@school.example']);
		expect(await states(driver)).toEqual({ sent: 3 });
	});

	it('proposes three colleagues at most, one of them from abroad, a material and a question', async () => {
		await plantReaders(driver, 1);
		await keeper().round();
		const rows = await read<{ node: string; country: string | null }>(
			driver,
			`MATCH (:Letter)-[p:PROPOSES]->(n) OPTIONAL MATCH (n)-[:IN]->(r:Region)
			 RETURN head(labels(n)) AS node, r.country AS country ORDER BY p.place`
		);
		expect(rows.map(({ node }) => node)).toEqual(['Teacher', 'Teacher', 'Teacher', 'Material', 'Question']);
		expect(rows.map(({ country }) => country)).toContain('PT');
		const [mail] = await readMailbox(`${folder}/mailbox`);
		expect(mail!.html).toContain('lang="sv"');
		expect(mail!.subject).toBe('Tre kollegor till dig');
		expect(mail!.unsubscribe).toMatch(/\/letter\/unsubscribe\?t=[\w.-]+$/);
	});

	it('comes again after as many weeks as she wishes, with others than last time', async () => {
		await plantReaders(driver, 1);
		const after = (weeks: number) => keeper({ now: () => Date.now() + weeks * WEEK }).round();
		await after(0);
		await after(1);
		expect(await mails()).toHaveLength(1);
		await after(2);
		expect(await mails()).toHaveLength(2);
		const counts = await proposals(driver);
		expect(Math.max(...Object.values(counts))).toBe(1);
		expect(Object.keys(counts).length).toBeGreaterThan(3);
	});

	it('waits for the next issue with somebody who has just joined', async () => {
		await plantReaders(driver, 1);
		await set('SET t.createdAt = datetime()');
		await keeper().round();
		expect(await mails()).toEqual([]);
		await keeper({ now: () => Date.now() + WEEK }).round();
		expect(await mails()).toHaveLength(1);
	});

	it.each([
		['wants none', "SET t.letterFrequency = 'never'"],
		['has paused', "SET t.letterPausedUntil = date() + duration('P3D')"],
		['does not agree', "SET t.consents = ['maps']"],
		['has no proven address', 'WITH t MATCH (a:Account)-[:IS]->(t) SET a.emailVerified = false']
	])('leaves out who %s', async (_, change) => {
		await plantReaders(driver, 2);
		await set(change);
		await keeper().round();
		expect(await mails()).toEqual(['r2@school.example']);
	});

	it('notes where there is nothing to propose, and sends nothing', async () => {
		await plantReaders(driver, 1);
		await set('WITH t MATCH (t)-[r:OFFERS|SEEKS]->() DELETE r');
		await keeper().round();
		expect(await mails()).toEqual([]);
		expect(await states(driver)).toEqual({ empty: 1 });
	});
});

describe('whatever stops a worker', () => {
	const crash = new Error('killed');
	const dying = (send: Post['send']): Post => ({ ...post, send });

	it.each([
		['before a letter is sent', false],
		['between sending and the mark', true]
	])('%s: it is sent once all the same', async (_, isSent) => {
		await plantReaders(driver, 4);
		let left = 2;
		const broken = dying(async (...mail) => {
			if (left-- > 0) return post.send(...mail);
			if (isSent) await post.send(...mail);
			throw crash;
		});
		await keeper({ post: broken }).round();
		expect((await states(driver)).sending).toBe(2);
		await keeper().round();
		expect(await mails()).toHaveLength(4);
		expect(new Set(await mails()).size).toBe(4);
		expect(await states(driver)).toEqual({ sent: 4 });
	});

	it('a letter taken up by a living worker is left alone', async () => {
		await plantReaders(driver, 1);
		const id = await composeLetter(driver, 'r1', { number: issueAt(Date.now()) }, new Set());
		const slow = dying(async () => {
			expect(await deliverLetter(delivery({ holdSeconds: 60 }), id!)).toBeNull();
		});
		await deliverLetter(delivery({ post: slow, holdSeconds: 60 }), id!);
		expect(await states(driver)).toEqual({ sent: 1 });
	});

	it('four workers at once send one letter to each', async () => {
		await plantReaders(driver, 8);
		await Promise.all(Array.from({ length: 4 }, () => keeper({ holdSeconds: 60 }).round()));
		await keeper().round();
		expect(await mails()).toEqual([...new Set(await mails())]);
		expect(await mails()).toHaveLength(8);
	});

	it('a mail server that refuses is asked again later, and given up after six times', async () => {
		await plantReaders(driver, 1);
		let asked = 0;
		const refusing = dying(async () => {
			asked++;
			throw new MailError('letter');
		});
		for (let round = 0; round < 8; round++) {
			await keeper({ post: refusing }).round();
			await keeper({ post: refusing }).round();
			await driver.executeQuery('MATCH (l:Letter) SET l.retryAt = datetime()');
		}
		expect(asked).toBe(6);
		expect(await states(driver)).toEqual({ failed: 1 });
	});
});

describe('room', () => {
	it('is never given away twice, whoever composes at the same time', async () => {
		await plantReaders(driver, 12);
		await Promise.all(Array.from({ length: 3 }, () => keeper({ holdSeconds: 60 }).round()));
		await keeper().round();
		const counts = await proposals(driver);
		// The people of the small world have room for two each.
		expect(Math.max(...Object.values(counts))).toBe(2);
		expect(counts).toMatchObject({ nearer: 2, domestic: 2, tiago: 2 });
		for (const name of ['full', 'silent', 'hidden']) expect(counts[name]).toBeUndefined();
		expect(await states(driver)).toEqual({ sent: 12 });
	});

	it('is taken up by hellos, and free again after an answer', async () => {
		await plantReaders(driver, 2);
		await driver.executeQuery(
			`MATCH (r:Teacher {id: 'r2'}), (t:Teacher {id: 'tiago'})
			 SET t.availability = 1
			 CREATE (i:Introduction {id: 'i_1', state: 'proposed', createdAt: datetime()}) CREATE (i)-[:INTRODUCES]->(t)
			 CREATE (i)-[:INTRODUCES]->(r) CREATE (r)-[:REQUESTED]->(i)`
		);
		await keeper().round();
		expect((await proposals(driver)).tiago).toBeUndefined();
		await driver.executeQuery("MATCH (i:Introduction) SET i.state = 'declined'");
		expect(await sendLetterNow(delivery(), 'r1', randomUUID())).toBe(true);
		expect((await proposals(driver)).tiago).toBe(1);
		expect(await sendLetterNow(delivery(), 'r2', randomUUID())).toBe(true);
		expect((await proposals(driver)).tiago).toBe(1);
	});

	it('is nobody’s who has paused', async () => {
		await plantReaders(driver, 1);
		await driver.executeQuery(
			"MATCH (t:Teacher {id: 'tiago'}) SET t.letterPausedUntil = date() + duration('P9D')"
		);
		await keeper().round();
		expect((await proposals(driver)).tiago).toBeUndefined();
	});
});

describe('between writing and sending', () => {
	const compose = () => composeLetter(driver, 'r1', { number: issueAt(Date.now()) }, new Set());

	it('a consent taken back is heeded, and the room is free', async () => {
		await plantReaders(driver, 1);
		expect(await compose()).not.toBeNull();
		const actor = { ...signedIn('r1'), communities: [] };
		await resolverOf(setConsent)(
			null,
			{ purpose: 'suggest', given: false, language: 'sv' },
			contextFor(services, actor)
		);
		await keeper().round();
		expect(await mails()).toEqual([]);
		expect(await states(driver)).toEqual({});
	});

	it('a pause is heeded', async () => {
		await plantReaders(driver, 1);
		await compose();
		await set("SET t.letterPausedUntil = date() + duration('P9D')");
		await keeper().round();
		expect(await mails()).toEqual([]);
	});

	it('a colleague who hides or takes her consent back is left out', async () => {
		await plantReaders(driver, 1);
		await compose();
		const [first, second] = Object.keys(await proposals(driver));
		await driver.executeQuery("MATCH (t:Teacher {id: $first}) SET t.visibility = 'private'", { first });
		await driver.executeQuery('MATCH (t:Teacher {id: $second}) SET t.consents = []', { second });
		await keeper().round();
		const [mail] = await readMailbox(`${folder}/mailbox`);
		expect(mail!.text).not.toContain(`/people/${first}`);
		expect(mail!.text).not.toContain(`/people/${second}`);
		expect(mail!.subject).toBe('En kollega till dig');
	});
});

describe('a letter she asks for', () => {
	it('is one, however often the form is sent', async () => {
		await plantReaders(driver, 1);
		const draft = randomUUID();
		await Promise.all(
			Array.from({ length: 5 }, () => sendLetterNow(delivery({ holdSeconds: 60 }), 'r1', draft))
		);
		expect(await mails()).toHaveLength(1);
		await keeper().round();
		expect(await mails()).toHaveLength(2);
	});
});
