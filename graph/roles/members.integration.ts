import { afterAll, beforeEach, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
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

const actor = (id: string, roles: Actor['roles'] = []): Actor => ({
	id,
	roles,
	communities: [],
	facilitates: []
});
const ADMIN = actor('u_admin', ['administrator']);
const ANNA = actor('t_anna', ['teacher']);

const PERSONS = `
	CREATE (:Account {id: 'u_admin', name: 'Admin', email: 'admin@example.org', emailVerified: true, roles: ['administrator']})
	CREATE (:Account {id: 'u_second', name: 'Second', email: 'second@example.org', emailVerified: true, roles: ['administrator']})-[:IS]->
		(:Teacher {id: 't_second', name: 'Second', visibility: 'private', createdAt: datetime()})
	CREATE (:Account {id: 'u_anna', name: 'Anna', email: 'anna@example.org', emailVerified: true, roles: []})-[:IS]->
		(:Teacher {id: 't_anna', name: 'Anna', about: 'zqprivate', visibility: 'private', consents: [], createdAt: datetime(),
			language: 'en', languages: [], stages: [], subjects: [], availability: 1, invented: true})
	CREATE (:Account {id: 'u_new', name: 'New', email: 'new@example.org', emailVerified: true, roles: []})
	CREATE (:Account {id: 'u_unproved', name: 'Unproved', email: 'anna2@example.org', emailVerified: false, roles: []})
	CREATE (s:Teacher {id: 't_stranger', name: 'Stranger', visibility: 'members', createdAt: datetime(),
		language: 'en', languages: [], stages: [], subjects: [], availability: 1, invented: true})
	CREATE (s)-[:TEACHES_AT]->(:School {id: 's_open', name: 'Lakeside School'})
	CREATE (:Community {id: 'c_one', name: 'One', visibility: 'public', language: 'en', kind: 'regional', invented: true})`;

beforeEach(async () => {
	await emptyGraph(api.services);
	await api.services.driver.executeQuery(PERSONS);
});

const ask = <T = Record<string, unknown>>(
	document: string,
	who: Actor | null,
	variables: Record<string, unknown> = {}
) => api.execute<T, Record<string, unknown>>(document, variables, who);

describe('members', () => {
	const MEMBERS = `query ($text: String, $role: GivenRole, $page: Int) { adminMembers(text: $text, role: $role, page: $page) {
		total members { id name roles school hasAccount isLeaving createdAt facilitates { id name } } } }`;
	type Members = {
		adminMembers: {
			total: number;
			members: { id: string; name: string; school: string | null; roles: string[] }[];
		};
	};
	const members = async (variables: Record<string, unknown>) =>
		(await ask<Members>(MEMBERS, ADMIN, variables)).adminMembers;

	it('are listed by name with their roles, one line a person', async () => {
		const { members: found, total } = await members({});
		expect(found.map(({ name }) => name)).toEqual(['Admin', 'Anna', 'New', 'Second', 'Stranger', 'Unproved']);
		expect(total).toBe(6);
		expect(found.find(({ id }) => id === 't_second')!.roles).toEqual(['teacher', 'administrator']);
	});

	it('are found by name, by a school they show, and by role', async () => {
		await api.services.driver.executeQuery('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
		expect((await members({ text: 'ann' })).members.map(({ id }) => id)).toEqual(['t_anna']);
		expect((await members({ text: 'lakeside' })).members).toMatchObject([
			{ id: 't_stranger', school: 'Lakeside School' }
		]);
		await api.services.driver.executeQuery(
			"MATCH (t:Teacher {id: 't_stranger'}) SET t.schoolVisibility = 'private'"
		);
		expect((await members({ text: 'lakeside' })).members).toEqual([]);
		expect((await members({ text: 'stranger' })).members).toMatchObject([{ school: null }]);
		const administrators = await members({ role: 'administrator' });
		expect(administrators.members.map(({ id }) => id)).toEqual(['u_admin', 't_second']);
	});

	it('are for administrators, who see no private text without a look', async () => {
		for (const who of [null, ANNA])
			await expect(ask(MEMBERS, who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
		expect(JSON.stringify(await members({}))).not.toMatch(/zqprivate|@example/);
		await expect(ask(MEMBERS, ADMIN, { page: 0 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
	});

	it('read in their log that somebody looked, who and why', async () => {
		const LOOK = 'mutation ($node: ID!) { lookAt(node: $node, reason: law) { title facts { name value } } }';
		await expect(ask(LOOK, ANNA, { node: 'teacher:t_stranger' })).rejects.toMatchObject({
			code: 'FORBIDDEN'
		});
		const seen = await ask(LOOK, ADMIN, { node: 'teacher:t_anna' });
		expect(JSON.stringify(seen)).toContain('zqprivate');
		expect(JSON.stringify(seen)).toContain('anna@example.org');
		expect(await ask('{ myLog { events { action by details { name value } } } }', ANNA)).toEqual({
			myLog: {
				events: [
					{
						action: 'admin.look',
						by: 'administrator',
						details: [
							{ name: 'reason', value: 'law' },
							{ name: 'node', value: 'teacher:t_anna' }
						]
					}
				]
			}
		});
		await expect(ask(LOOK, ADMIN, { node: 'session:x' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
	});
});

describe('the log', () => {
	it('comes in pages, none of which loses what happened at the same moment', async () => {
		await api.services.driver.executeQuery(
			`UNWIND range(1, 25) AS n CREATE (:AuditEvent {id: randomUUID(), at: datetime(), action: 'profile.change', actor: 't_anna', subject: 't_anna', details: '{}'})`
		);
		type Page = { myLog: { events: { id: string }[]; next: string | null } };
		const LOG = 'query ($before: String) { myLog(first: 10, before: $before) { events { id } next } }';
		const ids: string[] = [];
		for (let before: string | null = null, pages = 0; pages < 4; pages++) {
			const { myLog }: Page = await ask<Page>(LOG, ANNA, { before });
			ids.push(...myLog.events.map(({ id }) => id));
			before = myLog.next;
			if (!before) break;
		}
		expect(ids).toHaveLength(25);
		expect(new Set(ids).size).toBe(25);
		await expect(ask(LOG, ANNA, { before: 'yesterday' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
		await expect(ask(LOG, null)).rejects.toMatchObject({ code: 'FORBIDDEN' });
	});
});
