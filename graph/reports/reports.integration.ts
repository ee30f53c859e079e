import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { read } from '../driver.ts';
import { emptyGraph, emptyTestServices } from '../testing/test-services.ts';

let api: Api;
beforeAll(async () => {
	api = await createApi(await emptyTestServices());
});
afterAll(async () => {
	if (!api) return;
	await emptyGraph(api.services);
	await api.stop();
});

const actor = (id: string, roles: Actor['roles'], communities: string[] = []): Actor => ({
	id,
	roles,
	communities,
	facilitates: []
});
const ADMIN = actor('u_admin', ['administrator']);
const ANNA = actor('t_anna', ['teacher'], ['c_one']);
const BERTA = actor('t_berta', ['teacher']);

const WORLD = `
	CREATE (:Account {id: 'u_admin', name: 'Admin', email: 'admin@example.org', roles: ['administrator']})
	CREATE (anna:Teacher {id: 't_anna', name: 'Anna', visibility: 'private', createdAt: datetime()})
	CREATE (berta:Teacher {id: 't_berta', name: 'Berta', visibility: 'members', createdAt: datetime(),
		language: 'en', languages: [], stages: [], subjects: [], availability: 1, invented: true})
	CREATE (c:Community {id: 'c_one', name: 'One', visibility: 'communities', language: 'en', kind: 'regional', invented: true})
	CREATE (anna)-[:MEMBER_OF {since: datetime()}]->(c)
	CREATE (berta)-[:AUTHORED]->(:Material {id: 'm_one', title: 'Material', visibility: 'public', language: 'en', version: 1, stages: [], createdAt: datetime()})
	CREATE (berta)-[:ASKED]->(q:Question {id: 'q_one', title: 'Question', visibility: 'communities', language: 'en', stages: [], createdAt: datetime()})
	CREATE (q)-[:SHARED_IN]->(c)
	CREATE (berta)-[:WROTE]->(:Answer {id: 'a_one', body: 'Reply zqreply', language: 'en', createdAt: datetime()})-[:ANSWERS]->(q)
	CREATE (:Material {id: 'm_hidden', title: 'Hidden', visibility: 'private', language: 'en', version: 1, stages: [], createdAt: datetime()})`;

beforeEach(async () => {
	await emptyGraph(api.services);
	await api.services.driver.executeQuery(WORLD);
});

const ask = <T = Record<string, unknown>>(
	document: string,
	who: Actor | null,
	variables: Record<string, unknown> = {}
) => api.execute<T, Record<string, unknown>>(document, variables, who);

const REPORT = 'mutation ($node: ID!, $words: String) { report(node: $node, reason: wrong, words: $words) }';
const REPORTS = `query ($state: ReportState) { adminReports(state: $state) { total reports {
	id reason words state note reporter node title question isHidden } } }`;
const HIDE = 'mutation ($report: ID!) { hideReported(report: $report) }';
const SHOW = 'mutation ($report: ID!) { showReported(report: $report) }';
const DECIDE =
	'mutation ($id: ID!, $state: ReportState!) { decideReport(id: $id, state: $state, note: "done so") }';

type Listed = { id: string; words: string | null; node: string; title: string | null; isHidden: boolean };
const reports = async (state = 'open') =>
	(await ask<{ adminReports: { total: number; reports: Listed[] } }>(REPORTS, ADMIN, { state })).adminReports;
const report = async (node: string, who = ANNA, words: string | null = null) =>
	(await ask<{ report: string }>(REPORT, who, { node, words })).report;

describe('a report', () => {
	it('is made by whoever is signed in, about what she sees, once', async () => {
		const id = await report('material:m_one', ANNA, 'first');
		expect(await report('material:m_one', ANNA, 'second')).toBe(id);
		const { total, reports: found } = await reports();
		expect(total).toBe(1);
		expect(found).toMatchObject([
			{ id, reason: 'wrong', words: 'second', reporter: 'Anna', node: 'material:m_one', title: 'Material' }
		]);
		await expect(ask(REPORT, null, { node: 'material:m_one' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
		await expect(report('material:m_hidden')).rejects.toMatchObject({ code: 'NOT_FOUND' });
		await expect(report('answer:a_one', BERTA)).resolves.toBeTruthy();
		await expect(report('answer:a_one', actor('u_admin', ['administrator']))).rejects.toMatchObject({
			code: 'NOT_FOUND'
		});
		await expect(report('session:x')).rejects.toMatchObject({ code: 'BAD_INPUT' });
		await expect(report('material:m_one', ANNA, 'x'.repeat(2_001))).rejects.toMatchObject({
			code: 'BAD_INPUT'
		});
	});

	it('is about a person, a community, a question or a reply too', async () => {
		for (const node of ['teacher:t_berta', 'community:c_one', 'question:q_one', 'answer:a_one'])
			await report(node);
		expect((await reports()).reports.map(({ node }) => node).sort()).toEqual(
			['answer:a_one', 'community:c_one', 'question:q_one', 'teacher:t_berta'].sort()
		);
	});

	it('does not open to the administrator what she does not see', async () => {
		await report('answer:a_one');
		expect((await reports()).reports).toMatchObject([{ title: null, question: 'q_one' }]);
		const look = 'mutation { lookAt(node: "answer:a_one", reason: report) { facts { name value } } }';
		expect(JSON.stringify(await ask(look, ADMIN))).toContain('zqreply');
		const log = await ask('{ myLog { events { action } } }', BERTA);
		expect(log).toEqual({ myLog: { events: [{ action: 'admin.look' }] } });
	});

	it('is decided, which whoever reported reads in her log, and can be opened again', async () => {
		const id = await report('material:m_one');
		await expect(ask(DECIDE, ANNA, { id, state: 'done' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
		await ask(DECIDE, ADMIN, { id, state: 'dismissed' });
		expect((await reports()).total).toBe(0);
		expect((await reports('dismissed')).reports).toMatchObject([{ note: 'done so' }]);
		const log = await ask<{ myLog: { events: { action: string }[] } }>(
			'{ myLog { events { action } } }',
			ANNA
		);
		expect(log.myLog.events.map(({ action }) => action)).toEqual(['report.decided', 'report.made']);
		await report('material:m_one');
		expect((await reports()).total).toBe(1);
	});

	it('is no way to flood those who decide', async () => {
		await api.services.driver.executeQuery(
			`MATCH (t:Teacher {id: 't_anna'}) UNWIND range(1, 50) AS n
			 CREATE (t)-[:REPORTED]->(:Report {id: 'r_' + n, state: 'open', reason: 'wrong', createdAt: datetime()})`
		);
		await expect(report('material:m_one')).rejects.toMatchObject({ code: 'CONFLICT' });
	});
});

describe('hiding', () => {
	it.each([
		['material:m_one', '{ materials(where: { id: { eq: "m_one" } }, limit: 1) { id } }'],
		['teacher:t_berta', '{ teachers(where: { id: { eq: "t_berta" } }, limit: 1) { id } }'],
		['question:q_one', '{ questions(where: { id: { eq: "q_one" } }, limit: 1) { id } }'],
		['answer:a_one', '{ answers(where: { id: { eq: "a_one" } }, limit: 1) { id } }']
	])('%s takes it from others, and can be undone', async (node, see) => {
		const before = await ask(see, ANNA);
		expect(JSON.stringify(before)).toContain(node.split(':')[1]);
		const id = await report(node);
		for (const document of [HIDE, SHOW])
			await expect(ask(document, ANNA, { report: id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
		expect(await ask(HIDE, ADMIN, { report: id })).toEqual({ hideReported: true });
		expect(await ask(HIDE, ADMIN, { report: id })).toEqual({ hideReported: false });
		expect(JSON.stringify(await ask(see, ANNA))).toMatch(/\[\]/);
		expect((await reports()).reports).toMatchObject([{ isHidden: true }]);
		expect(await ask(SHOW, ADMIN, { report: id })).toEqual({ showReported: true });
		expect(await ask(see, ANNA)).toEqual(before);
		const told = await read<{ action: string }>(
			api.services.driver,
			"MATCH (e:AuditEvent {subject: 't_berta'}) RETURN e.action AS action ORDER BY e.at"
		);
		expect(told.map(({ action }) => action)).toEqual(['content.hidden', 'content.shown']);
	});

	it.each([
		['material:m_one', '{ materials(where: { id: { eq: "m_one" } }, limit: 1) { visibility } }'],
		['profile', '{ teachers(where: { id: { eq: "t_berta" } }, limit: 1) { visibility } }'],
		['question:q_one', '{ questions(where: { id: { eq: "q_one" } }, limit: 1) { visibility } }']
	])('%s is not undone by its owner, whose choice holds from when it is shown again', async (of, see) => {
		const id = await report(of === 'profile' ? 'teacher:t_berta' : of);
		await ask(HIDE, ADMIN, { report: id });
		await ask('mutation ($of: ID!) { setVisibility(of: $of, visibility: public) { id } }', BERTA, { of });
		expect(JSON.stringify(await ask(see, ANNA))).toMatch(/\[\]/);
		await ask(SHOW, ADMIN, { report: id });
		expect(JSON.stringify(await ask(see, ANNA))).toContain('public');
	});
});
