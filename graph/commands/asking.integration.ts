import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import type { Services } from '../services.ts';
import { emptyGraph, emptyTestServices } from '../testing/test-services.ts';
import { ACTORS, plantCircle, valueOf } from './testing/circle.ts';

let services: Services;
let api: Api;

beforeAll(async () => {
	services = await emptyTestServices();
	api = await createApi(services);
});
beforeEach(async () => {
	await emptyGraph(services);
	await plantCircle(services.driver);
	await services.driver.executeQuery(
		"MATCH (t:Teacher {id: 't_elin'}), (c:Community {id: 'c_west'}) CREATE (t)-[:MEMBER_OF]->(c)"
	);
});
afterAll(() => api?.stop());

const QUESTION = {
	title: 'Hur förklarar jag tredjedelar?',
	body: 'Vi har vikt pappersremsor, men i text vänder det.',
	language: 'sv'
};

async function send(call: string, variables: Record<string, unknown>, actor: Actor | null) {
	const types = { id: 'ID!', draft: 'ID!', question: 'QuestionInput!', body: 'String!' };
	const given = Object.keys(variables).map((name) => `$${name}: ${types[name as keyof typeof types]}`);
	const answer = await api.execute<Record<string, unknown>, Record<string, unknown>>(
		`mutation (${given}) { ${call} }`,
		variables,
		actor
	);
	return Object.values(answer)[0];
}

const ask = (more: object = {}, actor: Actor | null = ACTORS.elin, draft: string = randomUUID()) =>
	send(
		'askQuestion(draft: $draft, question: $question)',
		{ draft, question: { ...QUESTION, ...more } },
		actor
	) as Promise<string>;
const change = (id: string, more: object, actor: Actor | null = ACTORS.elin) =>
	send('changeQuestion(id: $id, question: $question)', { id, question: { ...QUESTION, ...more } }, actor);
const remove = (id: string, actor: Actor | null = ACTORS.elin) =>
	send('removeQuestion(id: $id)', { id }, actor);

/** A question as it lies in the graph; null when there is none. */
const stored = (id: string) =>
	valueOf<Record<string, unknown> | null>(
		services.driver,
		`OPTIONAL MATCH (q:Question {id: '${id}'}) RETURN q {.title, .subject, .visibility, .hiddenVisibility,
			by: [(q)<-[:ASKED]-(t) | t.id], about: [(q)-[:ABOUT]->(s) | s.uri], in: [(q)-[:SHARED_IN]->(c) | c.id]} AS value`
	);
const marks = (id: string) =>
	valueOf<number>(services.driver, `MATCH (o:Outbox {key: 'questions:${id}'}) RETURN count(o) AS value`);
const eventsOf = (action: string) =>
	valueOf<number>(
		services.driver,
		`MATCH (e:AuditEvent {action: '${action}', subject: 't_elin'}) RETURN count(e) AS value`
	);

describe('a question', () => {
	it('is asked once, however often its form is sent', async () => {
		const draft = randomUUID();
		const more = { skills: ['MAT04', 'urn:reading'], subject: 'mathematics', stages: ['S2'] };
		const ids = await Promise.all([1, 2, 3].map(() => ask(more, ACTORS.elin, draft)));
		expect(new Set(ids).size).toBe(1);
		const question = await stored(ids[0]!);
		expect(question).toMatchObject({ ...{ title: QUESTION.title, subject: 'mathematics' }, by: ['t_elin'] });
		expect(question).toMatchObject({ visibility: 'members', hiddenVisibility: null, in: [] });
		expect((question!.about as string[]).toSorted()).toEqual(['urn:fractions', 'urn:reading']);
		expect([await marks(ids[0]!), await eventsOf('question.ask')]).toEqual([1, 1]);
		// The same form of somebody else is a question of hers.
		expect(await ask(more, ACTORS.anders, draft)).not.toBe(ids[0]);
	});

	it('is at once where colleagues look', async () => {
		const id = await ask();
		const recent = `{ recentQuestions { questions { id } } }`;
		const shown = async (actor: Actor | null) => {
			type Page = { recentQuestions: { questions: { id: string }[] } };
			const { recentQuestions } = await api.execute<Page, Record<string, never>>(recent, {}, actor);
			return recentQuestions.questions.some((one) => one.id === id);
		};
		expect([await shown(ACTORS.anders), await shown(null)]).toEqual([true, false]);
	});

	it('is asked in communities of her own', async () => {
		const id = await ask({ visibility: 'communities', communities: ['c_west'] });
		expect(await stored(id)).toMatchObject({ visibility: 'communities', in: ['c_west'] });
		for (const communities of [['c_closed'], ['none'], ['c_west', 'none']])
			await expect(ask({ communities })).rejects.toMatchObject({ code: 'BAD_INPUT' });
		await expect(ask({ communities: ['c_west'] }, ACTORS.anders)).rejects.toMatchObject({
			code: 'BAD_INPUT'
		});
		// What was refused has left nothing behind.
		expect(await valueOf(services.driver, 'MATCH (q:Question) RETURN count(q) AS value')).toBe(3);
	});

	it.each([
		['without a topic that is known', { skills: ['XYZ99'] }, ACTORS.elin, 'BAD_INPUT'],
		['without words', { body: '   ' }, ACTORS.elin, 'BAD_INPUT'],
		['by a visitor', {}, ACTORS.nobody, 'FORBIDDEN'],
		['by somebody who is no teacher', {}, ACTORS.policymaker, 'FORBIDDEN'],
		['by somebody who has not joined', {}, ACTORS.newcomer, 'FORBIDDEN']
	])('is not asked %s', async (_, more, actor, code) => {
		await expect(ask(more, actor)).rejects.toMatchObject({ code });
	});
});

describe('a question of her own', () => {
	it('is changed as a whole', async () => {
		const id = await ask({ skills: ['MAT04'], communities: ['c_west'], subject: 'mathematics' });
		await services.driver.executeQuery('MATCH (o:Outbox) DELETE o');
		const title = 'Hur förklarar jag fjärdedelar?';
		expect(await change(id, { title, skills: ['LAN06'], visibility: 'public' })).toBe(true);
		const changed = { title, subject: null, about: ['urn:reading'], in: [], visibility: 'public' };
		expect(await stored(id)).toMatchObject(changed);
		expect([await marks(id), await eventsOf('question.change')]).toEqual([1, 1]);
	});

	it('stays in a community that she has left, until she takes it out', async () => {
		const id = await ask({ communities: ['c_west'] });
		await services.driver.executeQuery('MATCH ()-[r:MEMBER_OF]->() DELETE r');
		await change(id, { communities: ['c_west'] });
		expect(await stored(id)).toMatchObject({ in: ['c_west'] });
		await change(id, {});
		await expect(change(id, { communities: ['c_west'] })).rejects.toMatchObject({ code: 'BAD_INPUT' });
	});

	it('stays hidden when it was hidden because of a report', async () => {
		const id = await ask();
		await services.driver.executeQuery(
			"MATCH (q:Question {id: $id}) SET q.hiddenVisibility = q.visibility, q.visibility = 'private'",
			{ id }
		);
		await change(id, { visibility: 'public' });
		expect(await stored(id)).toMatchObject({ visibility: 'private', hiddenVisibility: 'public' });
	});

	it('is removed, also from the index, unless somebody has replied', async () => {
		const id = await ask({ skills: ['MAT04'] });
		await services.driver.executeQuery('MATCH (o:Outbox) DELETE o');
		expect(await remove(id)).toBe(true);
		expect(await remove(id)).toBe(false);
		expect(await stored(id)).toBeNull();
		expect([await marks(id), await eventsOf('question.remove')]).toEqual([1, 1]);

		const answered = await ask();
		const reply = 'replyToQuestion(question: $id, body: $body, language: sv)';
		await send(reply, { id: answered, body: 'Vik remsor.' }, ACTORS.anders);
		await expect(remove(answered)).rejects.toMatchObject({ code: 'CONFLICT' });
		expect(await change(answered, { visibility: 'private' })).toBe(true);
	});
});

describe('a question of somebody else', () => {
	it('is neither changed nor removed, and looks like none', async () => {
		for (const id of ['q_other', 'q_none']) {
			await expect(change(id, {})).rejects.toMatchObject({ code: 'NOT_FOUND' });
			expect(await remove(id)).toBe(false);
		}
		expect(await stored('q_other')).toMatchObject({ title: 'Other', by: ['t_anders'] });
		for (const actor of [ACTORS.nobody, ACTORS.policymaker]) {
			await expect(change('q_own', {}, actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
			await expect(remove('q_own', actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
		}
	});
});
