import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import { read } from '../driver.ts';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { plantWorld, signedIn } from '../matching/fixture.ts';
import { emptyGraph, emptyTestServices } from '../testing/test-services.ts';
import { composeLetter } from './compose.ts';
import { readFeed } from './feed.ts';
import { type LinkAnswer, makeLetterToken } from './link-token.ts';
import { issueAt } from './schedule.ts';
import { PLAIN_WORDS, plantReaders } from './testing/readers.ts';

let api: Api;
let letter: string;

beforeAll(async () => {
	api = await createApi(await emptyTestServices());
});
beforeEach(async () => {
	await emptyGraph(api.services);
	await plantWorld(api.services.driver);
	await plantReaders(api.services.driver, 1);
	letter = (await composeLetter(api.services.driver, 'r1', { number: issueAt(Date.now()) }, new Set()))!;
	await api.services.driver.executeQuery("MATCH (l:Letter) SET l.state = 'sent'");
});
afterAll(() => api?.stop());

type Link = { state: string; answer: string | null; title: string | null; until: string | null };
const FIELDS = 'state answer node title until';

const ask = async <Result>(document: string, variables: object, who: string | null = null): Promise<Result> =>
	api.execute<Result, Record<string, unknown>>(document, { ...variables }, who ? signedIn(who) : null);

const look = async (token: string) =>
	(
		await ask<{ letterLink: Link }>(`query ($t: String!) { letterLink(token: $t) { ${FIELDS} } }`, {
			t: token
		})
	).letterLink;

const use = async (token: string, reason: string | null = null) =>
	(
		await ask<{ answerFromLetter: Link }>(
			`mutation ($t: String!, $r: FeedbackReason) { answerFromLetter(token: $t, reason: $r) { ${FIELDS} } }`,
			{ t: token, r: reason }
		)
	).answerFromLetter;

const token = (answer: LinkAnswer, node?: string, more: object = {}) =>
	makeLetterToken(api.services.secret, { letter, reader: 'r1', answer, node, ...more });

const mine = async () => {
	const { forMe } = await ask<{ forMe: { cards: { node: string }[]; introductions: { teacher: string }[] } }>(
		'{ forMe { cards { node } introductions { teacher } } }',
		{},
		'r1'
	);
	return {
		cards: forMe.cards.map(({ node }) => node),
		hellos: forMe.introductions.map(({ teacher }) => teacher)
	};
};

const settings = async () =>
	(
		await ask<{ myLetter: { frequency: string; pausedUntil: string | null; nextAt: string | null } }>(
			'{ myLetter { frequency pausedUntil nextAt } }',
			{},
			'r1'
		)
	).myLetter;

const events = () =>
	read<{ action: string; details: string }>(
		api.services.driver,
		"MATCH (e:AuditEvent {subject: 'r1'}) RETURN e.action AS action, e.details AS details"
	);

describe('a link of a letter, without a session', () => {
	it('looked at, however often, uses nothing up', async () => {
		const link = await token('later', 'teacher:tiago');
		for (let time = 0; time < 3; time++)
			expect(await look(link)).toMatchObject({ state: 'open', answer: 'later', title: 'tiago' });
		expect((await mine()).cards).toContain('teacher:tiago');
	});

	it('says "later", once', async () => {
		const link = await token('later', 'teacher:tiago');
		const { state, until } = await use(link);
		expect(state).toBe('open');
		expect(Date.parse(until!)).toBeGreaterThan(Date.now() + 80 * 86_400_000);
		expect((await mine()).cards).not.toContain('teacher:tiago');
		expect((await look(link)).state).toBe('used');
		expect((await use(link)).state).toBe('used');
	});

	it('used forty times at once says it once', async () => {
		const link = await token('hello', 'teacher:tiago');
		await Promise.all(Array.from({ length: 40 }, () => use(link).catch(() => null)));
		expect((await mine()).hellos).toEqual(['tiago']);
	});

	it('says hello, after which "later" comes too late', async () => {
		expect((await use(await token('hello', 'teacher:tiago'))).state).toBe('open');
		expect((await mine()).hellos).toEqual(['tiago']);
		expect((await use(await token('later', 'teacher:tiago'))).state).toBe('used');
	});

	it('says "not this kind" with what was wrong', async () => {
		await use(await token('notThisKind', 'teacher:tiago'), 'stage');
		const [row] = await read(
			api.services.driver,
			"MATCH (f:Feedback)-[:ON]->(s:Suggestion)-[:MADE_TO]->(:Teacher {id: 'r1'}) RETURN f.reason AS reason, s.state AS state"
		);
		expect(row).toEqual({ reason: 'stage', state: 'notRelevant' });
	});

	it('pauses for a term, and ends the letters, each noted in her log', async () => {
		const { until } = await use(await token('pause'));
		expect(await settings()).toMatchObject({ pausedUntil: until, frequency: 'fortnightly' });
		await use(await token('unsubscribe'));
		expect(await settings()).toMatchObject({ frequency: 'never', nextAt: null });
		const noted = (await events()).filter(({ action }) => action === 'letter.change');
		expect(noted).toHaveLength(2);
		expect(noted.map(({ details }) => JSON.parse(details).by)).toEqual(['mail', 'mail']);
		expect((await use(await token('unsubscribe'))).state).toBe('used');
	});

	it('is good for what its letter proposed and for its reader alone', async () => {
		expect((await look(await token('hello', 'teacher:stranger'))).state).toBe('gone');
		expect((await look(await token('hello', 'teacher:tiago', { reader: 'elin' }))).state).toBe('gone');
		expect((await look(await token('hello', 'teacher:tiago', { letter: 'l_other' }))).state).toBe('gone');
		expect((await look('nonsense')).state).toBe('truncated');
		const [material] = await read<{ id: string }>(
			api.services.driver,
			'MATCH (:Letter)-[:PROPOSES]->(m:Material) RETURN m.id AS id'
		);
		await expect(use(await token('hello', `material:${material!.id}`))).rejects.toMatchObject({
			code: 'BAD_INPUT'
		});
	});

	it('tells nothing of a colleague who has hidden since', async () => {
		await api.services.driver.executeQuery("MATCH (t:Teacher {id: 'tiago'}) SET t.visibility = 'private'");
		expect(await look(await token('hello', 'teacher:tiago'))).toMatchObject({ state: 'gone', title: null });
	});

	it('says kindly that there is no room any more', async () => {
		await api.services.driver.executeQuery("MATCH (t:Teacher {id: 'tiago'}) SET t.availability = 0");
		await expect(use(await token('hello', 'teacher:tiago'))).rejects.toMatchObject({ code: 'CONFLICT' });
		expect((await look(await token('hello', 'teacher:tiago'))).state).toBe('open');
	});

	it('ends with the person', async () => {
		const link = await token('later', 'teacher:tiago');
		await api.services.driver.executeQuery("MATCH (t:Teacher {id: 'r1'}) DETACH DELETE t");
		expect((await use(link)).state).toBe('gone');
	});
});

describe('the settings', () => {
	const CHANGE = 'mutation ($s: LetterSettingsInput!) { changeLetter(settings: $s) }';
	const change = (s: object, who: string | null = 'r1') => ask<{ changeLetter: boolean }>(CHANGE, { s }, who);

	it('are every two weeks at first, and what is changed alone', async () => {
		expect(await settings()).toMatchObject({ frequency: 'fortnightly', pausedUntil: null });
		await change({ frequency: 'monthly' });
		await change({ pausedUntil: '2026-12-24', language: 'pt' });
		expect(await settings()).toMatchObject({ frequency: 'monthly' });
		expect(await change({})).toEqual({ changeLetter: false });
		await change({ pausedUntil: '' });
		expect(await settings()).toMatchObject({ frequency: 'monthly', pausedUntil: null });
	});

	it.each([{ pausedUntil: '2099-01-01' }, { pausedUntil: 'soon' }])('refuse %o', async (wrong) => {
		await expect(change(wrong)).rejects.toMatchObject({ code: 'BAD_INPUT' });
	});

	it('are hers', async () => {
		await expect(change({ frequency: 'never' }, null)).rejects.toMatchObject({ code: 'FORBIDDEN' });
	});
});

describe('the private feed', () => {
	const renew = async () =>
		(await ask<{ renewLetterFeed: string }>('mutation { renewLetterFeed }', {}, 'r1')).renewLetterFeed;
	const feed = (at: string) => readFeed(api.services, at, PLAIN_WORDS);

	it('shows the letters as Atom, with pages behind its links and no answers', async () => {
		const xml = (await feed(await renew()))!;
		expect(XMLValidator.validate(xml)).toBe(true);
		const { feed: read } = new XMLParser({ ignoreAttributes: false }).parse(xml);
		expect(read['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
		expect(read.entry.title).toContain('r1');
		expect(read.entry.content['#text']).toContain('/people/tiago');
		expect(xml).not.toMatch(/\?t=|u_r1|@school/);
	});

	it('keeps no address, ends with a new one, at her word, and with the consent', async () => {
		const first = await renew();
		const [kept] = await read(api.services.driver, 'MATCH (f:LetterFeed) RETURN properties(f) AS f');
		expect(JSON.stringify(kept)).not.toContain(first.slice(4));
		const second = await renew();
		expect(await feed(first)).toBeNull();
		expect(await feed(second)).not.toBeNull();
		await ask('mutation { setConsent(purpose: suggest, given: false, language: sv) { id } }', {}, 'r1');
		expect(await feed(second)).toBeNull();
		await ask('mutation { setConsent(purpose: suggest, given: true, language: sv) { id } }', {}, 'r1');
		expect(await feed(second)).toBeNull();
		const third = await renew();
		expect(await ask('mutation { endLetterFeed }', {}, 'r1')).toEqual({ endLetterFeed: true });
		expect(await feed(third)).toBeNull();
		expect(await ask('mutation { endLetterFeed }', {}, 'r1')).toEqual({ endLetterFeed: false });
	});

	it('no longer names whoever has hidden', async () => {
		const address = await renew();
		await api.services.driver.executeQuery("MATCH (t:Teacher {id: 'tiago'}) SET t.visibility = 'private'");
		expect(await feed(address)).not.toContain('tiago');
	});

	it('is nobody’s at a guess', async () => {
		expect(await feed('')).toBeNull();
		expect(await feed('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).toBeNull();
	});
});
