import { afterAll, beforeEach, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { read } from '../driver.ts';
import { readMailbox } from '../mail/mailbox.ts';
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
const SECOND = actor('t_second', ['teacher', 'administrator']);
const ANNA = actor('t_anna', ['teacher']);
const STRANGER = actor('t_stranger', ['teacher']);

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

const INVITE = `mutation ($email: String!, $role: GivenRole!, $community: ID) {
	invite(email: $email, role: $role, community: $community, language: de) { id link expiresAt isSent } }`;
const ACCEPT = 'mutation ($token: String!) { acceptInvitation(token: $token) }';
const OFFER = 'query ($token: String!) { invitation(token: $token) { role community inviter state isMine } }';

type Made = { invite: { id: string; link: string; isSent: boolean } };

async function inviteTo(
	email: string,
	role: string,
	community: string | null = null
): Promise<{ id: string; token: string }> {
	const { invite } = await ask<Made>(INVITE, ADMIN, { email, role, community });
	return { id: invite.id, token: new URL(invite.link).searchParams.get('token')! };
}

const accept = async (token: string, who: Actor) =>
	(await ask<{ acceptInvitation: string }>(ACCEPT, who, { token })).acceptInvitation;

describe('an invitation', () => {
	it('gives its role to the address it was sent to, once, and is told by mail', async () => {
		const { token } = await inviteTo('Anna@Example.org ', 'facilitator', 'c_one');
		const [mail] = await readMailbox(api.services.post.folder!, 1);
		expect(mail).toMatchObject({ to: 'anna@example.org', subject: 'Eine Einladung zu Kollegium' });
		expect(mail!.text).toContain(`/de/invitation?token=${token}`);
		expect(await ask(OFFER, null, { token })).toEqual({
			invitation: { role: 'facilitator', community: 'One', inviter: 'Admin', state: 'open', isMine: null }
		});
		const answers = await Promise.all(Array.from({ length: 8 }, () => accept(token, ANNA)));
		expect(new Set(answers)).toEqual(new Set(['accepted']));
		expect((await api.actor('t_anna'))!.facilitates).toEqual(['c_one']);
		const granted = await read(
			api.services.driver,
			"MATCH (e:AuditEvent {action: 'role.grant'}) RETURN e.subject AS subject, e.actor AS actor"
		);
		expect(granted).toEqual([{ subject: 't_anna', actor: 'u_admin' }]);
		expect(await accept(token, STRANGER)).toBe('used');
	});

	it('is for nobody else, not for an address that was not proved, and not for a mistyped link', async () => {
		const { token } = await inviteTo('anna@example.org', 'policymaker');
		expect(await accept(token, STRANGER)).toBe('foreign');
		expect(await accept(token, actor('u_new'))).toBe('foreign');
		const unproved = await inviteTo('anna2@example.org', 'administrator');
		expect(await accept(unproved.token, actor('u_unproved'))).toBe('foreign');
		expect(await accept(token.slice(0, -1), ANNA)).toBe('unknown');
		expect(await ask(OFFER, ANNA, { token: `${token}x` })).toEqual({ invitation: null });
		await expect(ask(ACCEPT, null, { token })).rejects.toMatchObject({ code: 'FORBIDDEN' });
		expect((await api.actor('t_anna'))!.roles).toEqual(['teacher']);
	});

	it('ends by itself or by an administrator, and then makes room for another', async () => {
		const late = await inviteTo('anna@example.org', 'policymaker');
		await expect(inviteTo('anna@example.org', 'policymaker')).rejects.toMatchObject({ code: 'CONFLICT' });
		await api.services.driver.executeQuery(
			"MATCH (n:Invitation) SET n.expiresAt = datetime() - duration('P1D')"
		);
		expect(await accept(late.token, ANNA)).toBe('expired');
		const second = await inviteTo('anna@example.org', 'policymaker');
		const revoke = 'mutation ($id: ID!) { revokeInvitation(id: $id) }';
		await expect(ask(revoke, STRANGER, { id: second.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
		await ask(revoke, ADMIN, { id: second.id });
		expect(await accept(second.token, ANNA)).toBe('revoked');
		const third = await inviteTo('anna@example.org', 'policymaker');
		expect(await accept(third.token, ANNA)).toBe('accepted');
		await expect(ask(revoke, ADMIN, { id: third.id })).rejects.toMatchObject({ code: 'CONFLICT' });
	});

	it('waits for whoever has to join as a teacher first', async () => {
		const { token } = await inviteTo('new@example.org', 'facilitator', 'c_one');
		expect(await accept(token, actor('u_new'))).toBe('joinFirst');
		expect(await ask(OFFER, actor('u_new'), { token })).toMatchObject({
			invitation: { state: 'open', isMine: true }
		});
	});

	it('keeps nothing of its secret, and of two clicks makes one', async () => {
		const both = await Promise.allSettled([
			inviteTo('anna@example.org', 'policymaker'),
			inviteTo('anna@example.org', 'policymaker')
		]);
		const made = both.filter((one) => one.status === 'fulfilled');
		expect(made).toHaveLength(1);
		const rows = await read(api.services.driver, 'MATCH (n:Invitation) RETURN properties(n) AS all');
		expect(rows).toHaveLength(1);
		expect(JSON.stringify(rows)).not.toContain(made[0]!.value.token);
	});

	it('is made by administrators only, for a community that exists', async () => {
		const variables = { email: 'x@example.org', role: 'administrator' };
		for (const who of [null, STRANGER, actor('u_p', ['policymaker'])])
			await expect(ask(INVITE, who, variables)).rejects.toMatchObject({ code: 'FORBIDDEN' });
		await expect(ask(INVITE, ADMIN, { email: 'x', role: 'policymaker' })).rejects.toMatchObject({
			code: 'BAD_INPUT'
		});
		const facilitator = { email: 'x@example.org', role: 'facilitator' };
		await expect(ask(INVITE, ADMIN, facilitator)).rejects.toMatchObject({ code: 'BAD_INPUT' });
		await expect(ask(INVITE, ADMIN, { ...facilitator, community: 'c_none' })).rejects.toMatchObject({
			code: 'CONFLICT'
		});
	});
});

describe('a role', () => {
	const GRANT =
		'mutation ($person: ID!, $role: GivenRole!, $community: ID) { grantRole(person: $person, role: $role, community: $community) }';
	const WITHDRAW = GRANT.replaceAll('grantRole', 'withdrawRole');

	it('is given and taken away, once each, and told to the person', async () => {
		const variables = { person: 't_anna', role: 'policymaker' };
		expect(await ask(GRANT, ADMIN, variables)).toEqual({ grantRole: true });
		expect(await ask(GRANT, ADMIN, variables)).toEqual({ grantRole: false });
		expect((await api.actor('t_anna'))!.roles).toContain('policymaker');
		expect(await ask(WITHDRAW, ADMIN, variables)).toEqual({ withdrawRole: true });
		expect((await api.actor('t_anna'))!.roles).not.toContain('policymaker');
		type Log = {
			myLog: { events: { action: string; by: string; details: { name: string; value: string }[] }[] };
		};
		const { myLog } = await ask<Log>(
			'{ myLog(first: 10) { events { action by details { name value } } } }',
			ANNA
		);
		expect(myLog.events.map(({ action }) => action)).toEqual(['role.withdraw', 'role.grant']);
		expect(myLog.events[0]).toMatchObject({
			by: 'administrator',
			details: [{ name: 'role', value: 'policymaker' }]
		});
		expect(await ask('{ myLog { events { id } } }', STRANGER)).toEqual({ myLog: { events: [] } });
	});

	it('is nobody’s to give who has not the right to', async () => {
		for (const document of [GRANT, WITHDRAW])
			for (const who of [null, ANNA, STRANGER])
				await expect(ask(document, who, { person: 't_anna', role: 'administrator' })).rejects.toMatchObject({
					code: 'FORBIDDEN'
				});
	});

	it('of the last administrator stays, whoever tries at the same moment', async () => {
		const both = await Promise.allSettled([
			ask(WITHDRAW, ADMIN, { person: 'u_admin', role: 'administrator' }),
			ask(WITHDRAW, SECOND, { person: 't_second', role: 'administrator' })
		]);
		expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		const left = await read(
			api.services.driver,
			"MATCH (a:Account) WHERE 'administrator' IN a.roles RETURN a.id AS id"
		);
		expect(left).toHaveLength(1);
	});

	it('of a facilitator needs a teacher and a community', async () => {
		const variables = { role: 'facilitator', community: 'c_one' };
		await expect(ask(GRANT, ADMIN, { ...variables, person: 'u_new' })).rejects.toMatchObject({
			code: 'CONFLICT'
		});
		await expect(ask(GRANT, ADMIN, { role: 'facilitator', person: 't_anna' })).rejects.toMatchObject({
			code: 'BAD_INPUT'
		});
		expect(await ask(GRANT, ADMIN, { ...variables, person: 't_anna' })).toEqual({ grantRole: true });
	});
});
