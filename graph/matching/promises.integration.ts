import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { read } from '../driver.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { plantWorld, signedIn } from './fixture.ts';
import { readPeopleNetwork } from './people/people-network.ts';
import { allNoted } from './shown.ts';

/** Longest a newcomer waits for her first suggestions, milliseconds; no job runs in this test. */
const SECONDS = 15_000;

let api: Api;

beforeAll(async () => {
	api = await createApi(await emptyTestServices());
	await plantWorld(api.services.driver);
});
afterAll(async () => {
	await allNoted();
	await api?.stop();
});

const ask = async (query: string, actor: Actor): Promise<string> =>
	JSON.stringify(await api.execute<object, Record<string, never>>(query, {}, actor));
const FOR_ME = '{ forMe { cards { node reasons { steps { node } } } } }';

describe('a newcomer', () => {
	it('has her first suggestions within seconds of joining, without any job', async () => {
		await api.services.driver.executeQuery(
			"CREATE (:Account {id: 'u_new', email: 'new@example.org', name: 'Nora', roles: []})"
		);
		const begun = performance.now();
		const newcomer: Actor = { id: 'u_new', roles: [], communities: [], facilitates: [] };
		const { joinAsTeacher } = await api.execute<{ joinAsTeacher: string }, Record<string, never>>(
			`mutation { joinAsTeacher(
				profile: {name: "Nora", language: sv, languages: ["sv"], region: "SE232", stages: ["S2"], subjects: [], availability: 1}
				offers: [{skill: "fractions", level: 2}], seeks: [{skill: "reading", level: 3}], visibility: members
				consents: [suggest], language: sv) }`,
			{},
			newcomer
		);
		const cards = await ask(FOR_ME, (await api.actor(joinAsTeacher))!);
		expect(performance.now() - begun).toBeLessThan(SECONDS);
		expect(cards).toContain('teacher:');
		expect(cards).toContain('material:');
	});
});

describe('suggestions of persons', () => {
	it('are kept for the one they were made to, and seen by nobody else', async () => {
		await ask(FOR_ME, signedIn('elin'));
		await allNoted();
		const kept = await read<{ id: string }>(
			api.services.driver,
			"MATCH (:Teacher {id: 'elin'})<-[:MADE_TO]-(s:Suggestion) RETURN s.id AS id"
		);
		expect(kept.length).toBeGreaterThan(3);
		const others: Actor[] = [
			signedIn('nearer'),
			{ ...signedIn('anders'), roles: ['teacher', 'facilitator'], facilitates: ['west'] },
			{ id: 'u_policy', roles: ['policymaker'], communities: [], facilitates: [] },
			{ id: 'u_admin', roles: ['administrator'], communities: [], facilitates: [] }
		];
		for (const actor of others) {
			const seen = await ask('{ suggestions(limit: 50) { id madeTo(limit: 1) { id } } }', actor);
			for (const { id } of kept) expect(seen).not.toContain(id);
		}
	});

	it('are on no page of an administrator, nor in a facilitator’s gaps', async () => {
		const administrator: Actor = {
			id: 'u_admin',
			roles: ['administrator'],
			communities: [],
			facilitates: []
		};
		const pages = await ask(
			'{ adminMembers(page: 1) { members { id name } } adminExperiments { experiments { id } } }',
			administrator
		);
		expect(pages).not.toMatch(/suggest|score|rank/i);
		await expect(ask(FOR_ME, administrator)).rejects.toMatchObject({ code: 'FORBIDDEN' });
	});
});

describe('a consent withdrawn', () => {
	it('takes her out of everybody’s suggestions, of what was kept and of the network, at once', async () => {
		const { driver } = api.services;
		expect(await ask(FOR_ME, signedIn('elin'))).toContain('teacher:nearer');
		await allNoted();
		await ask(
			'mutation { setConsent(purpose: suggest, given: false, language: sv) { id } }',
			signedIn('nearer')
		);
		expect(await ask(FOR_ME, signedIn('elin'))).not.toContain('teacher:nearer');
		expect(await ask('{ suggestionOf(id: "nearer") { node } }', signedIn('elin'))).toBe(
			'{"suggestionOf":null}'
		);
		await expect(
			ask('mutation { requestIntroduction(to: "nearer") { id } }', signedIn('elin'))
		).rejects.toMatchObject({ code: 'NOT_FOUND' });
		const kept = "MATCH (s:Suggestion)-[:SUGGESTS]->(:Teacher {id: 'nearer'}) RETURN s.id AS id";
		expect(await read(driver, kept)).toEqual([]);
	});

	it('is out of the network of people the next time it is read', async () => {
		const { driver } = api.services;
		expect((await readPeopleNetwork(driver)).placeOf.has('anders')).toBe(true);
		await ask(
			'mutation { setConsent(purpose: suggest, given: false, language: sv) { id } }',
			signedIn('anders')
		);
		expect((await readPeopleNetwork(driver)).placeOf.has('anders')).toBe(false);
	});
});

describe('whoever was waved aside', () => {
	it('does not suggest the other one back to her', async () => {
		expect(await ask(FOR_ME, signedIn('domestic'))).toContain('teacher:elin');
		await ask(
			'mutation { answerSuggestion(node: "teacher:domestic", answer: notRelevant) { state } }',
			signedIn('elin')
		);
		expect(await ask(FOR_ME, signedIn('domestic'))).not.toContain('teacher:elin');
	});
});

describe('somebody who is suggested to many', () => {
	it('is suggested to no more than she has room for', async () => {
		const crowd = `UNWIND range(1, 24) AS i
			MATCH (t:Teacher {id: 'tiago'})
			CREATE (:Teacher {id: 'crowd' + i, visibility: 'private'})<-[:MADE_TO]-
				(:Suggestion {id: 'g_crowd' + i, kind: 'teacher', state: 'open', strategy: 'x', createdAt: datetime(), shownAt: datetime()})-[:SUGGESTS]->(t)`;
		expect(await ask(FOR_ME, signedIn('elin'))).toContain('teacher:tiago');
		await api.services.driver.executeQuery(crowd);
		expect(await ask(FOR_ME, signedIn('elin'))).not.toContain('teacher:tiago');
	});
});
