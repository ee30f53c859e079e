import { afterAll, beforeAll, expect, it } from 'vitest';
import { read } from '../driver.ts';
import type { Services } from '../services.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { ALGORITHMS } from './index.ts';
import { runAlgorithm } from './run-algorithm.ts';

let services: Services;

/** Two triangles joined by one tie: a–b–c, d–e–f, c–d; g works with nobody, h does not want to be counted. */
const BARBELL = `
	UNWIND ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] AS id
	CREATE (:Teacher {id: id, consents: CASE WHEN id <> 'h' THEN ['figures'] ELSE [] END})
	WITH count(*) AS done
	UNWIND [['a', 'b'], ['b', 'c'], ['c', 'a'], ['d', 'e'], ['e', 'f'], ['f', 'd'], ['c', 'd'], ['g', 'h']] AS pair
	MATCH (x:Teacher {id: pair[0]}), (y:Teacher {id: pair[1]})
	CREATE (x)-[:COLLABORATES_WITH {contacts: 2}]->(y)`;

const PEOPLE = `MATCH (t:Teacher)
	RETURN t.id AS id, t.cluster AS cluster, t.betweenness AS betweenness, t.isArticulation AS isArticulation ORDER BY id`;

beforeAll(async () => {
	services = await emptyTestServices();
	await services.driver.executeQuery(BARBELL);
});

afterAll(() => services?.driver.close());

it('finds clusters, brokers, articulation points and bridges, and leaves no projection behind', async () => {
	for (const algorithm of ALGORITHMS) await runAlgorithm(services.driver, algorithm);
	const people = await read(services.driver, PEOPLE);
	const [a, b, c, d, e, f, g, h] = people.map(({ cluster }) => cluster);
	expect([b, c, e, f]).toEqual([a, a, d, d]);
	expect(a).not.toBe(d);
	expect(g).not.toBe(a);
	expect(h).toBeNull();
	// c lies on the paths from a and b to d, e and f.
	expect(people.map(({ betweenness }) => betweenness)).toEqual([0, 0, 6, 6, 0, 0, 0, null]);
	expect(people.filter(({ isArticulation }) => isArticulation).map(({ id }) => id)).toEqual(['c', 'd']);
	expect(
		await read(
			services.driver,
			'MATCH (x)-[r:COLLABORATES_WITH]->(y) WHERE r.isBridge RETURN x.id AS x, y.id AS y'
		)
	).toEqual([{ x: 'c', y: 'd' }]);
	expect(await read(services.driver, 'CALL gds.graph.list() YIELD graphName RETURN graphName')).toEqual([]);
});

it('forgets what no longer holds', async () => {
	await services.driver.executeQuery(`MATCH (c:Teacher {id: 'c'}) SET c.consents = []`);
	for (const algorithm of ALGORITHMS) await runAlgorithm(services.driver, algorithm);
	const people = await read(services.driver, PEOPLE);
	expect(people.find(({ id }) => id === 'c')).toEqual({
		id: 'c',
		cluster: null,
		betweenness: null,
		isArticulation: null
	});
	expect(people.filter(({ isArticulation }) => isArticulation)).toEqual([]);
});

it('copes with a graph of nobody', async () => {
	await services.driver.executeQuery('MATCH (t:Teacher) DETACH DELETE t');
	for (const algorithm of ALGORITHMS)
		expect(await runAlgorithm(services.driver, algorithm)).toMatchObject({ nodes: 0, written: 0 });
});

it('drops the projection when the procedure fails', async () => {
	await services.driver.executeQuery("CREATE (:Teacher {id: 'z', consents: ['figures']})");
	const broken = { ...ALGORITHMS[0]!, parameters: () => ({ concurrency: 'many' }) };
	await expect(runAlgorithm(services.driver, broken)).rejects.toThrow();
	expect(await read(services.driver, 'CALL gds.graph.list() YIELD graphName RETURN graphName')).toEqual([]);
});
