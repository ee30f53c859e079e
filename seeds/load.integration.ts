import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '#graph/driver.ts';
import { findUnlisted } from '#graph/own-data/unlisted.ts';
import type { Services } from '#graph/services.ts';
import { emptyGraph, emptyTestServices } from '#graph/testing/test-services.ts';
import { DEMO_PERSONS } from './demo-persons.ts';
import { loadSteps } from './load.ts';
import { stepsOf, type SeedStep } from './steps.ts';
import { generateWorld } from './world/world.ts';

let services: Services;
let driver: Driver;
let steps: SeedStep[];

beforeAll(async () => {
	services = await emptyTestServices();
	driver = services.driver;
	steps = stepsOf(generateWorld());
	await loadSteps(driver, steps);
}, 300_000);
afterAll(async () => {
	if (!services) return;
	await emptyGraph(services);
	await driver.close();
});

/** Rows of all steps for one importer. */
const rowsOf = (name: string) =>
	steps.filter(({ importer }) => importer === name).reduce((sum, { rows }) => sum + rows.length, 0);

const one = async (statement: string) => (await read<{ n: number }>(driver, statement, {}, 60_000))[0]!.n;

describe('the demonstration in the graph', () => {
	test('holds every row of the world', async () => {
		for (const [label, importer] of [
			['Region', 'regions'],
			['Skill', 'skills'],
			['Teacher', 'teachers'],
			['Material', 'materials'],
			['Meeting', 'meetings'],
			['Introduction', 'introductions'],
			['Recommendation', 'recommendations'],
			['ModuleText', 'module-texts']
		])
			expect(await one(`MATCH (n:${label}) RETURN count(n) AS n`), label).toBe(rowsOf(importer!));
		const ties = rowsOf('ties');
		expect(await one('MATCH (:Teacher)-[r:COLLABORATES_WITH]->(:Teacher) RETURN count(r) AS n')).toBe(ties);
	});

	test('places everybody in a region of the lowest level, at a school of the same region', async () => {
		const isPlaced = `MATCH (t:Teacher)-[:IN]->(r:Region {level: 3})<-[:IN]-(:School)<-[:TEACHES_AT]-(t) RETURN count(DISTINCT t) AS n`;
		expect(await one(isPlaced)).toBe(1200);
	});

	test('shows the first gap to an ordinary query', async () => {
		const seekers = `MATCH (:Region {code: 'SE332'})<-[:IN]-(t:Teacher)-[:SEEKS]->(:Skill {notation: 'PED15'}) WHERE 'figures' IN t.consents RETURN count(t) AS n`;
		const offers = `MATCH (:Region {country: 'SE'})<-[:IN]-(t:Teacher)-[:OFFERS]->(:Skill {notation: 'PED15'}) RETURN count(t) AS n`;
		expect(await one(seekers)).toBe(14);
		expect(await one(offers)).toBe(0);
	});

	test('lets the listed persons be signed in as', async () => {
		const found = await read<{ name: string }>(
			driver,
			'MATCH (n:Teacher|Account {demo: true}) RETURN n.name AS name'
		);
		expect(found.map(({ name }) => name).sort()).toEqual(DEMO_PERSONS.map(({ name }) => name).sort());
	});

	test('holds nothing at a person that she could not take away or that would stay behind her', async () => {
		expect(await findUnlisted(driver)).toEqual([]);
	});

	test('is unchanged when loaded again', async () => {
		const again = await loadSteps(driver, steps);
		expect(again.filter((report) => report.new + report.changed > 0).map(({ importer }) => importer)).toEqual(
			[]
		);
	}, 300_000);
});
