import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { LIMITS } from './index.ts';

let api: Api;

beforeAll(async () => {
	api = await createApi(await emptyTestServices());
	await api.services.driver.executeQuery(
		`UNWIND range(1, 200) AS i
		 CREATE (:Skill {uri: 'urn:' + i, scheme: 'kollegium', prefLabelEn: 'skill ' + i})`
	);
});

afterAll(() => api?.stop());

/** Sends a request from outside, as anonymous. */
async function send(body: unknown): Promise<{ status: number; text: string }> {
	const response = await api.http(
		{ body, headers: new Headers({ 'content-type': 'application/json' }) },
		null
	);
	const text = response.body.kind === 'complete' ? response.body.string : '';
	return { status: response.status ?? 200, text };
}

const nested = (depth: number): string =>
	depth === 0 ? 'uri' : `broader(limit: 1) { ${nested(depth - 1)} }`;

const ATTACKS: [name: string, query: string, variables?: Record<string, unknown>][] = [
	['too deep', `{ skills(limit: 1) { ${nested(10)} } }`],
	[
		'too many aliases',
		`{ ${Array.from({ length: 20 }, (_, i) => `a${i}: skills(limit: 1) { uri }`).join(' ')} }`
	],
	['too many words', `{ ${'skills(limit: 1) { uri } '.repeat(300)} }`],
	['too costly', `{ skills(limit: 100) { narrower(limit: 100) { broader(limit: 100) { uri } } } }`],
	['too large a page', '{ skills(limit: 5000) { uri } }'],
	['a page from a variable', 'query ($n: Int!) { skills(limit: $n) { uri } }', { n: 5000 }],
	['a negative limit', '{ skills(limit: -1) { uri } }'],
	['a negative offset', '{ skills(limit: 1, offset: -5) { uri } }'],
	['no limit', '{ skills { uri } }'],
	['an empty filter', '{ skills(limit: 1, where: { uri: { eq: null } }) { uri } }'],
	["a filter by a person's text", '{ teachers(limit: 1, where: { about: { contains: "x" } }) { id } }'],
	[
		'a filter by relationship',
		'{ teachers(limit: 1, where: { offers: { some: { uri: { eq: "x" } } } }) { id } }'
	],
	["a sort by a person's text", '{ teachers(limit: 1, sort: [{ about: ASC }]) { id } }'],
	['a mutation', 'mutation { createTeachers(input: []) { teachers { id } } }'],
	['a made-up field', '{ skills(limit: 1) { passwordd } }'],
	['directives in a heap', `{ skills(limit: 1) { uri ${'@include(if: true) '.repeat(20)} } }`],
	['a circular fragment', 'query { skills(limit: 1) { ...F } } fragment F on Skill { ...F }'],
	['nonsense', '{{{']
];

describe('a request from outside', () => {
	it.each(ATTACKS)('is refused when it is %s', async (_, query, variables) => {
		const { status, text } = await send({ query, variables });
		expect(status).toBeGreaterThanOrEqual(400);
		expect(status).toBeLessThan(500);
		expect(text).not.toMatch(/cypher|neo4j|node_modules|\bat \w+ \(|MATCH \(/i);
	});

	it('is refused in a batch', async () => {
		expect((await send([{ query: '{ me { id } }' }, { query: '{ me { id } }' }])).status).toBe(400);
	});

	it('is told nothing of fields it guesses', async () => {
		expect((await send({ query: '{ skills(limit: 1) { prefLabelE } }' })).text).not.toContain('prefLabelEn');
	});

	it('is answered when it is modest', async () => {
		const { status, text } = await send({ query: '{ skills(limit: 3) { uri broader(limit: 2) { uri } } }' });
		expect(status).toBe(200);
		expect(JSON.parse(text).data.skills).toHaveLength(3);
	});

	it('may read the schema', async () => {
		expect((await send({ query: '{ __schema { queryType { name } } }' })).status).toBe(200);
	});
});

it('keeps the figures of the security bars', () => {
	expect(LIMITS).toMatchObject({
		depth: 8,
		aliases: 10,
		tokens: 1_000,
		bodyBytes: 65_536,
		complexity: 3_000,
		complexityAnonymous: 1_000
	});
});

it('says that the graph is away instead of why', async () => {
	const broken = await createApi({
		...api.services,
		driver: (await import('../driver.ts')).createDriver({
			uri: 'bolt://127.0.0.1:1',
			user: 'x',
			password: 'x',
			database: 'neo4j'
		})
	});
	await expect(broken.execute('{ skills(limit: 1) { uri } }', {}, null)).rejects.toMatchObject({
		code: 'GRAPH_AWAY'
	});
	await broken.stop();
});
