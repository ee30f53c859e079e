import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { KEYS_MAX } from './create-api-key.ts';
import { KeyRing } from './key-ring.ts';

const actorOf = (id: string): Actor => ({ id, roles: ['teacher'], communities: [], facilitates: [] });
const owner = actorOf('t_owner');
const stranger = actorOf('t_stranger');

const CREATE =
	'mutation ($name: String!, $draft: ID!) { createApiKey(name: $name, draft: $draft) { id secret } }';
type Created = { createApiKey: { id: string; secret: string | null } };
type Keys = { myApiKeys: { id: string; name: string; hint: string; lastUsedOn: string | null }[] };

let api: Api;

beforeAll(async () => {
	const services = await emptyTestServices();
	await services.driver.executeQuery(
		"UNWIND ['t_owner', 't_stranger', 't_busy'] AS id CREATE (:Teacher {id: id, name: id, visibility: 'private'})"
	);
	api = await createApi(services);
});
afterAll(() => api?.stop());

const create = async (actor: Actor | null, name: string, draft: string = randomUUID()) =>
	(await api.execute<Created, Record<string, unknown>>(CREATE, { name, draft }, actor)).createApiKey;
const list = async (actor: Actor | null) =>
	(await api.execute<Keys, Record<string, unknown>>('{ myApiKeys { id name hint lastUsedOn } }', {}, actor))
		.myApiKeys;
const revoke = async (actor: Actor | null, id: string) =>
	(
		await api.execute<{ revokeApiKey: boolean }, Record<string, unknown>>(
			'mutation ($id: ID!) { revokeApiKey(id: $id) }',
			{ id },
			actor
		)
	).revokeApiKey;

describe('a key of the public API', () => {
	it('is shown once, kept as a hash, and recognised until it is revoked', async () => {
		const { id, secret } = await create(owner, 'statistics');
		expect(secret).toMatch(/^kollegium_[\w-]{32}$/);
		const { records } = await api.services.driver.executeQuery(
			'MATCH (k:ApiKey {id: $id}) RETURN properties(k) AS k',
			{ id }
		);
		expect(JSON.stringify(records[0]!.get('k'))).not.toContain(secret!.slice(15));
		expect(await new KeyRing(api.services.driver).recognise(secret!)).toBe(id);
		expect((await list(owner)).find((key) => key.id === id)?.lastUsedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(await revoke(owner, id)).toBe(true);
		expect(await revoke(owner, id)).toBe(false);
		expect(await new KeyRing(api.services.driver).recognise(secret!)).toBeNull();
	});

	it('is made once by a form that is sent many times', async () => {
		const draft = randomUUID();
		const made = await Promise.all(Array.from({ length: 8 }, () => create(owner, 'double click', draft)));
		expect(made.filter(({ secret }) => secret)).toHaveLength(1);
		expect((await list(owner)).filter(({ name }) => name === 'double click')).toHaveLength(1);
	});

	it('is neither seen nor revoked by anybody else', async () => {
		const { id } = await create(owner, 'mine');
		expect(await list(stranger)).toEqual([]);
		expect(await revoke(stranger, id)).toBe(false);
		await expect(list(null)).rejects.toMatchObject({ code: 'FORBIDDEN' });
		await expect(create(null, 'nobody')).rejects.toMatchObject({ code: 'FORBIDDEN' });
	});

	it(`is refused beyond ${KEYS_MAX} of one person, and without a name`, async () => {
		const busy = actorOf('t_busy');
		for (let at = 0; at < KEYS_MAX; at++) await create(busy, `key ${at}`);
		await expect(create(busy, 'one more')).rejects.toMatchObject({ code: 'CONFLICT' });
		await expect(create(busy, '   ')).rejects.toMatchObject({ code: 'BAD_INPUT' });
	});

	it('leaves an event for each change, and nothing of its secret in it', async () => {
		const { records } = await api.services.driver.executeQuery(
			"MATCH (e:AuditEvent {subject: 't_owner'}) RETURN e.action AS action, e.details AS details"
		);
		const actions = records.map((record) => record.get('action'));
		expect(actions).toEqual(expect.arrayContaining(['api-key.create', 'api-key.revoke']));
		expect(actions.filter((action) => action === 'api-key.create')).toHaveLength(3);
	});
});

describe('a request with the number of the request', () => {
	it('is told that number with an error, which the log knows too', async () => {
		const { body } = await api.http(
			{
				body: { query: '{ nothing }' },
				headers: new Headers({ 'content-type': 'application/json' }),
				requestId: 'r1234567'
			},
			null
		);
		const { errors } = JSON.parse((body as { string: string }).string);
		expect(errors[0].extensions).toMatchObject({
			code: 'GRAPHQL_VALIDATION_FAILED',
			requestId: 'r1234567'
		});
	});
});
