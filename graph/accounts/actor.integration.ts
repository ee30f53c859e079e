import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadActor } from '../actor.ts';
import type { Services } from '../services.ts';
import { emptyTestServices } from '../testing/test-services.ts';

let services: Services;

beforeAll(async () => {
	services = await emptyTestServices();
	await services.driver.executeQuery(`
		CREATE (:Teacher {id: 't_plain', name: 'Ana'})-[:MEMBER_OF]->(north:Community {id: 'c_north'})
		CREATE (lead:Teacher {id: 't_lead', name: 'Åsa'})-[:MEMBER_OF]->(north), (lead)-[:FACILITATES]->(north)
		CREATE (lead)-[:MEMBER_OF]->(:Community {id: 'c_south'})
		CREATE (:Account {id: 'u_lead', email: 'asa@skola.se', name: 'Old name', roles: ['administrator']})-[:IS]->(lead)
		CREATE (:Account {id: 'u_new', email: 'new@skola.se', name: ''})
		CREATE (:Account {id: 'u_policy', name: 'Marta', roles: ['policymaker']})`);
});
afterAll(() => services.driver.close());

describe('loadActor', () => {
	it.each([
		[
			't_plain',
			{ id: 't_plain', name: 'Ana', roles: ['teacher'], communities: ['c_north'], facilitates: [] }
		],
		['u_new', { id: 'u_new', name: '', roles: [], communities: [], facilitates: [] }],
		['u_policy', { id: 'u_policy', name: 'Marta', roles: ['policymaker'], communities: [], facilitates: [] }]
	])('%s is who she is', async (id, actor) => {
		expect(await loadActor(services.driver, id)).toEqual(actor);
	});

	it.each(['u_lead', 't_lead'])('%s is the teacher, with what her account is charged with', async (id) => {
		const actor = await loadActor(services.driver, id);
		expect({ ...actor, communities: actor?.communities.sort() }).toEqual({
			id: 't_lead',
			name: 'Åsa',
			roles: ['teacher', 'facilitator', 'administrator'],
			communities: ['c_north', 'c_south'],
			facilitates: ['c_north']
		});
	});

	it('knows nobody by another identifier', async () => {
		for (const id of ['u_gone', '', 'c_north', 'asa@skola.se'])
			expect(await loadActor(services.driver, id)).toBeNull();
	});
});
