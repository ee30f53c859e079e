import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { createKeeper, emptyIndex, untilQuiet } from '../search/fixture.ts';
import type { Services } from '../services.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { plantCircle, valueOf } from './testing/circle.ts';

/** Withdrawing must take effect everywhere within a minute; nothing here waits longer. */
const MINUTE = 60_000;

let services: Services;
let api: Api;

const elin: Actor = { id: 't_elin', roles: ['teacher'], communities: [], facilitates: [] };
const anders: Actor = { ...elin, id: 't_anders' };
/** Ten who are like Elin, so that figures have enough to tell. */
const CROWD = `
	MATCH (s:Skill {uri: 'urn:fractions'}), (sv:Region {code: 'SE232'}), (elin:Teacher {id: 't_elin'}), (anders:Teacher {id: 't_anders'})
	CREATE (elin)-[:OFFERS {level: 3, createdAt: datetime('2025-01-01')}]->(s), (anders)-[:SEEKS {urgency: 3, createdAt: datetime('2025-01-01')}]->(s)
	SET elin.x = 1.0, elin.y = 1.0, elin.cluster = 1, elin.betweenness = 2.0
	WITH s, sv UNWIND range(1, 10) AS i
	CREATE (:Teacher {id: 't_crowd' + i, name: 'Crowd ' + i, language: 'sv', languages: ['sv'], stages: [], subjects: [], availability: 0,
		invented: true, visibility: 'private', consents: ['figures'], createdAt: datetime('2025-01-01')})-[:IN]->(sv)`;

beforeAll(async () => {
	services = await emptyTestServices();
	await emptyIndex(services);
	api = await createApi(services);
	await plantCircle(services.driver);
	await services.driver.executeQuery(CROWD);
	await untilQuiet(createKeeper(services));
});
afterAll(() => api?.stop());

const ask = <Result>(query: string, actor: Actor | null): Promise<Result> => api.execute(query, {}, actor);
const receiptOf = async (call: string): Promise<Record<string, unknown>> => {
	const fields = '{ id at isChanged isWithdrawal now soon }';
	const answer = await ask<Record<string, Record<string, unknown>>>(
		`mutation { r: ${call} ${fields} }`,
		elin
	);
	return answer.r!;
};

/** Asks again until it is so, and says after how many milliseconds. */
async function untilGone(isThere: () => Promise<boolean>): Promise<number> {
	const begun = Date.now();
	while (await isThere()) {
		if (Date.now() - begun > MINUTE) throw new Error('still there after a minute');
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	return Date.now() - begun;
}

const isSuggested = async () => {
	const { forMe } = await ask<{ forMe: { cards: { node: string }[] } }>(
		'{ forMe { cards { node } } }',
		anders
	);
	return forMe.cards.some(({ node }) => node === 'teacher:t_elin');
};
const isOnMap = async () => {
	const query = '{ network(around: ["skill:MAT04"]) { nodes { id } } }';
	const { network } = await ask<{ network: { nodes: { id: string }[] } }>(query, anders);
	return network.nodes.some(({ id }) => id === 'teacher:t_elin');
};
const counted = async () => {
	const { europe } = await ask<{ europe: { counted: number } }>('{ europe { counted } }', null);
	return europe.counted;
};
const isFound = async (text: string, actor: Actor | null = null) => {
	const query = `{ search(query: "${text}", collection: people) { hits { id } total } }`;
	const { search } = await ask<{ search: { hits: { id: string }[]; total: number } }>(query, actor);
	return search.hits.some(({ id }) => id === 't_elin');
};
const inIndex = async () => {
	const found = await services.search
		.collections('people')
		.documents()
		.search({ q: 'fractions', query_by: 'skills', filter_by: 'id:=t_elin' });
	return found.found > 0;
};

it('of being suggested ends at once, with a receipt in the log', async () => {
	expect(await isSuggested()).toBe(true);
	const receipt = await receiptOf('setConsent(purpose: suggest, given: false, language: sv)');
	expect(receipt).toMatchObject({ isChanged: true, isWithdrawal: true, now: ['suggestions'], soon: [] });
	expect(await isSuggested()).toBe(false);
	const event = `MATCH (e:AuditEvent {action: 'consent.withdraw'}) RETURN [e.actor, e.subject, e.details CONTAINS '${receipt.id as string}'] AS value`;
	expect(await valueOf(services.driver, event)).toEqual(['t_elin', 't_elin', true]);
});

it('of being on maps ends at once, and her place goes', async () => {
	expect(await isOnMap()).toBe(true);
	await receiptOf('setConsent(purpose: maps, given: false, language: sv)');
	expect(await isOnMap()).toBe(false);
	expect(
		await valueOf(services.driver, "MATCH (t:Teacher {id: 't_elin'}) RETURN [t.x, t.y] AS value")
	).toEqual([null, null]);
});

it(
	'of being counted ends within a minute, and what was worked out by it at once',
	{ timeout: 2 * MINUTE },
	async () => {
		// Elin, Anders and the crowd.
		expect(await counted()).toBe(12);
		await receiptOf('setConsent(purpose: figures, given: false, language: sv)');
		const left = "MATCH (t:Teacher {id: 't_elin'}) RETURN [t.cluster, t.betweenness] AS value";
		expect(await valueOf(services.driver, left)).toEqual([null, null]);
		expect(await untilGone(async () => (await counted()) !== 11)).toBeLessThan(MINUTE);
	}
);

it('keeps the history of a consent that came by an import, and of one that is given anew', async () => {
	await receiptOf('setConsent(purpose: maps, given: true, language: pt)');
	type History = {
		myProfile: {
			consents: string[];
			history: {
				purpose: string;
				language: string | null;
				withdrawnAt: string | null;
				text: string | null;
			}[];
		};
	};
	const { myProfile } = await ask<History>(
		'{ myProfile { consents history { purpose language withdrawnAt text } } }',
		elin
	);
	expect(myProfile.consents).toContain('maps');
	const maps = myProfile.history.filter(({ purpose }) => purpose === 'maps');
	expect(maps.map(({ language, withdrawnAt }) => [language, withdrawnAt !== null])).toEqual([
		['pt', false],
		[null, true]
	]);
	expect(maps[0]!.text).toContain('mapas');
});

it(
	'of a section ends on pages at once and in the index within a minute',
	{ timeout: 2 * MINUTE },
	async () => {
		expect(await isFound('Bråkräkning')).toBe(true);
		const receipt = await receiptOf('setVisibility(of: "offers", visibility: members)');
		expect(receipt).toMatchObject({
			isWithdrawal: true,
			now: ['pages', 'maps', 'suggestions'],
			soon: ['figures', 'search']
		});
		const page =
			'{ teachers(where: {id: {eq: "t_elin"}}, limit: 1) { offers { uri } offerLevels { uri } } skills(where: {uri: {eq: "urn:fractions"}}, limit: 1) { offeredByCount offeredBy { id } } }';
		expect(await ask(page, null)).toEqual({
			teachers: [{ offers: [], offerLevels: [] }],
			skills: [{ offeredByCount: 0, offeredBy: [] }]
		});
		expect(await ask(page, anders)).toMatchObject({ teachers: [{ offers: [{ uri: 'urn:fractions' }] }] });
		const keeper = createKeeper(services);
		const took = await untilGone(async () => {
			await untilQuiet(keeper);
			return inIndex();
		});
		expect(took).toBeLessThan(MINUTE);
		expect(await isFound('Bråkräkning', anders)).toBe(false);
	}
);

it(
	'of the whole profile hides her before the index follows, and then there too',
	{ timeout: 2 * MINUTE },
	async () => {
		expect(await isFound('Elin', anders)).toBe(true);
		await receiptOf('setVisibility(of: "profile", visibility: private)');
		// The index still has her: what it finds is looked up in the graph before it is shown.
		expect(await isFound('Elin', anders)).toBe(false);
		await untilQuiet(createKeeper(services));
		const { search } = await ask<{ search: { total: number } }>(
			'{ search(query: "Elin", collection: people) { total } }',
			anders
		);
		expect(search.total).toBe(0);
		expect(await isFound('Elin', elin)).toBe(true);
	}
);
