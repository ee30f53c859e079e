import { afterAll, beforeAll, expect, it } from 'vitest';
import { read } from '../driver.ts';
import { plantWorld } from '../network/testing/world.ts';
import type { Services } from '../services.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { createLease } from './lease.ts';
import { PositionsKeeper } from './positions.ts';

let services: Services;

beforeAll(async () => {
	services = await emptyTestServices();
	await plantWorld(services.driver);
});

afterAll(() => services?.driver.close());

const createKeeper = () =>
	new PositionsKeeper({ ...services, lease: createLease(services.driver, 'positions') });

const stateOf = () => read(services.driver, 'MATCH (s:GraphState) RETURN s.revision AS revision');
const placed = async () => {
	const [row] = await read<{ placed: number; all: number }>(
		services.driver,
		'MATCH (n:Teacher|Material|Region|Skill|School|Community|Question|Meeting) RETURN count(n.x) AS placed, count(n) AS all'
	);
	return row!;
};

it('lays the graph out once it has rested, and again when it has grown', async () => {
	const keeper = createKeeper();
	await keeper.round();
	expect(await stateOf()).toEqual([]);
	await keeper.round();
	const { placed: before, all } = await placed();
	expect(before).toBe(all);
	const [state] = await stateOf();

	await services.driver.executeQuery(
		"CREATE (:Skill {uri: 'urn:new', scheme: 'kollegium', prefLabelEn: 'New'})"
	);
	await keeper.round();
	expect(await stateOf()).toEqual([state]);
	await keeper.round();
	expect((await placed()).placed).toBe(all + 1);
	expect(await stateOf()).not.toEqual([state]);
});

it('gives the same positions to the same graph', async () => {
	const positions = () =>
		read(services.driver, 'MATCH (t:Teacher) RETURN t.id AS id, t.x AS x, t.y AS y ORDER BY id');
	const before = await positions();
	await createKeeper().compute();
	expect(await positions()).toEqual(before);
});

it('leaves the work to whoever holds the lease', async () => {
	const other = createLease(services.driver, 'positions');
	await services.driver.executeQuery('MATCH (s:GraphState) DELETE s');
	await other.take();
	const keeper = createKeeper();
	await keeper.round();
	await keeper.round();
	expect(await stateOf()).toEqual([]);
	await other.release();
});

it('ends when it is told to, and gives the lease back', async () => {
	const keeper = createKeeper();
	const lease = createLease(services.driver, 'positions');
	keeper.stop();
	await expect(keeper.compute()).rejects.toMatchObject({ name: 'AbortError' });
	expect(await lease.take()).toBe(true);
	await lease.release();
});
