import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger, pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { read } from '../../../driver.ts';
import { createLease } from '../../../jobs/lease.ts';
import type { Services } from '../../../services.ts';
import { emptyTestServices } from '../../../testing/test-services.ts';
import { UNTRIED } from '../../links/ranker/untried.ts';
import { MADE_NETWORKS } from '../../links/testing/made-networks.ts';
import { readPeopleNetwork } from '../people-network.ts';
import { RankerKeeper } from './keeper.ts';
import { currentRanker } from './stored-ranker.ts';

const DAY = 86_400_000;

let services: Services;
const lease = () => createLease(services.driver, 'ranker');
const keeper = (now = Date.now()) =>
	new RankerKeeper({
		driver: services.driver,
		lease: lease(),
		log: pino({ level: 'silent' }),
		now: () => now
	});

/** People who work with their like: what a ranker can find out from their past. */
async function plantNetwork(): Promise<void> {
	const contacts = MADE_NETWORKS[1]!.make(1).contacts;
	const ties = new Map(contacts.map(({ from, to, at }) => [[from, to].sort().join(' '), { from, to, at }]));
	await services.driver.executeQuery(
		`UNWIND $ties AS tie
		 MERGE (a:Teacher {id: 'p' + tie.from}) MERGE (b:Teacher {id: 'p' + tie.to})
		 SET a += $open, b += $open
		 CREATE (a)-[:COLLABORATES_WITH {since: datetime({epochSeconds: toInteger(1600000000 + tie.at * 86400)}), contacts: 1}]->(b)`,
		{ ties: [...ties.values()], open: { consents: ['suggest', 'maps'], visibility: 'members' } }
	);
}

beforeAll(async () => {
	services = await emptyTestServices();
	await plantNetwork();
});
beforeEach(async () => {
	await services.driver.executeQuery('MATCH (s:GraphState) DELETE s');
});
afterAll(async () => {
	await services?.driver.close();
});

describe('the ranker of the network', () => {
	it('is a plain one before there is a choice', async () => {
		expect(await currentRanker(services.driver)).toEqual({ description: UNTRIED, at: 0 });
	});

	it('is chosen by what foretold the past, and the network is looked at by it from then on', async () => {
		const before = await readPeopleNetwork(services.driver);
		await keeper().round();
		const { description, at } = await currentRanker(services.driver);
		expect(Date.now() - at).toBeLessThan(60_000);
		expect(description.tied.validation!.persons).toBeGreaterThan(50);
		expect(description).not.toEqual(UNTRIED);
		const after = await readPeopleNetwork(services.driver, before);
		expect(after.revision).not.toBe(before.revision);
		expect(after.foretell).not.toBe(before.foretell);
		const again = await readPeopleNetwork(services.driver, after);
		expect(again.foretell).toBe(after.foretell);
	});

	it('is chosen once a night', async () => {
		await keeper().round();
		const first = await currentRanker(services.driver);
		await keeper().round();
		expect(await currentRanker(services.driver)).toEqual(first);
		await keeper(Date.now() + DAY).round();
		expect((await currentRanker(services.driver)).at).toBeGreaterThan(first.at);
	});

	it('of another version is not used, but left as it is', async () => {
		await services.driver.executeQuery(
			"CREATE (:GraphState {name: 'ranker', version: 'links-0', description: '{}', at: datetime()})"
		);
		expect((await currentRanker(services.driver)).description).toEqual(UNTRIED);
		await keeper().round();
		expect((await currentRanker(services.driver)).description).not.toEqual(UNTRIED);
		expect(
			await read(services.driver, "MATCH (s:GraphState {name: 'ranker'}) RETURN s.version AS version")
		).toHaveLength(2);
	});

	it('is left to whoever has the lease', async () => {
		const other = lease();
		await other.take();
		await keeper().round();
		expect((await currentRanker(services.driver)).at).toBe(0);
		await other.release();
	});

	it('goes on after a process that was stopped in the middle', async () => {
		const stopped = keeper();
		const round = stopped.round();
		const isLeased = async () =>
			(await read(services.driver, "MATCH (l:Lease {name: 'ranker'}) RETURN l.name")).length > 0;
		while (!(await isLeased())) await sleep(20);
		await sleep(500);
		stopped.stop();
		await expect(round).rejects.toThrow();
		expect((await currentRanker(services.driver)).at).toBe(0);
		await keeper().round();
		expect((await currentRanker(services.driver)).at).toBeGreaterThan(0);
	});

	it('is not tried again for an hour when it cannot be chosen', async () => {
		let now = Date.now();
		let looks = 0;
		const failing = new RankerKeeper({
			driver: services.driver,
			lease: { take: () => Promise.resolve(true), release: () => Promise.resolve() },
			log: {
				info: () => {
					looks++;
					throw new Error('It cannot be said.');
				}
			} as unknown as Logger,
			now: () => now
		});
		await expect(failing.round()).rejects.toThrow();
		await services.driver.executeQuery('MATCH (s:GraphState) DELETE s');
		expect([await failing.round(), looks]).toEqual([false, 1]);
		now += 3_600_001;
		await expect(failing.round()).rejects.toThrow();
		expect(looks).toBe(2);
	});
});
