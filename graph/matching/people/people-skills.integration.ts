import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../../api.ts';
import { emptyTestServices } from '../../testing/test-services.ts';
import { plantWorld, signedIn } from '../fixture.ts';
import { SOURCES } from '../sources/index.ts';
import { askerOf } from '../suggest.ts';
import { type PeopleSkills, readPeopleSkills } from './people-skills.ts';

const NOTHING_NEAR = { teachers: new Map(), materials: new Map() };
const OF_COLLEAGUES = ['suggest-colleagues', 'suggest-colleagues-nearby', 'suggest-colleagues-bridging'];

let api: Api;
let people: PeopleSkills;

beforeAll(async () => {
	api = await createApi(await emptyTestServices());
	const { driver } = api.services;
	await plantWorld(driver);
	await driver.executeQuery(`
		MATCH (numbers:Skill {uri: 'urn:assessment'}), (fractions:Skill {uri: 'urn:fractions'}), (chess:Skill {uri: 'urn:chess'})
		MERGE (fractions)-[:BROADER]->(numbers) MERGE (chess)-[:BROADER]->(numbers)
		WITH count(*) AS _
		MATCH (t:Teacher) WHERE t.id IN ['tiago', 'near'] MATCH (c:Community {id: 'reading'}) MERGE (t)-[:MEMBER_OF]->(c)
		SET t.cluster = 2
		WITH count(*) AS _
		MATCH (t:Teacher {id: 'nearer'}) SET t.offersVisibility = 'private'`);
	people = await readPeopleSkills(driver);
});
afterAll(() => api?.stop());

describe('what is held of people', () => {
	it.each(['elin', 'near', 'tiago', 'onesided', 'friendoffriend', 'stranger'])(
		'finds for %s whom the graph finds, in the same order',
		async (who) => {
			const asker = (await askerOf(api.services.driver, signedIn(who)))!;
			const asking = { ...asker, nearby: NOTHING_NEAR };
			for (const source of SOURCES.filter(({ name }) => OF_COLLEAGUES.includes(name))) {
				const asked = await source.find({ ...asking, ways: null });
				expect(await source.find({ ...asking, ways: people.waysTo(who) }), source.name).toEqual(asked);
			}
		}
	);

	it('finds somebody at all', async () => {
		expect(people.waysTo('elin')).toMatchObject({
			direct: expect.arrayContaining(['near', 'tiago']),
			bridging: expect.arrayContaining(['tiago'])
		});
	});
});
