import type { Driver } from 'neo4j-driver';
import { loadConfig, loadMachine } from '#graph/config.ts';
import type { Actor } from '#graph/context.ts';
import { createDriver, read } from '#graph/driver.ts';
import { migrate } from '#graph/migrations/migrate.ts';
import { startServers } from '#graph/runtime/servers.ts';
import type { Bench } from '../measure.ts';
import { loadWorld } from './load-world.ts';
import { createWorld } from './world.ts';

/** Teachers whose pages are measured, spread over all of them. */
const SAMPLE = 60;

/** A graph of so many teachers on servers of its own, and some of them to ask for. */
export type ScaleGraph = { driver: Driver; people: Actor[] };

const graphs = new WeakMap<Bench, Map<number, Promise<ScaleGraph>>>();

/** Made once a run for each size. */
export function scaleGraph(bench: Bench, size: number): Promise<ScaleGraph> {
	const made = graphs.get(bench) ?? new Map<number, Promise<ScaleGraph>>();
	graphs.set(bench, made);
	const graph = made.get(size) ?? make(bench, size);
	made.set(size, graph);
	return graph;
}

async function make({ folder, report, defer }: Bench, size: number): Promise<ScaleGraph> {
	const machine = { ...loadMachine(), data: `${folder}/scale-${size}` };
	const servers = await startServers({ machine, report, given: {} });
	defer(() => servers.stop());
	const driver = createDriver(loadConfig({ ...process.env, ...servers.environment }).neo4j);
	defer(() => driver.close());
	await report.step(`A world of ${size.toLocaleString('en')} teachers`, async () => {
		await migrate(driver);
		await loadWorld(driver, createWorld(size));
	});
	const people = await read<Omit<Actor, 'roles'>>(
		driver,
		`MATCH (t:Teacher)-[:MEMBER_OF]->(c:Community) WITH t, collect(c.id) AS communities ORDER BY t.id
		 WITH collect({id: t.id, communities: communities, facilitates: []}) AS everybody
		 UNWIND range(0, $sample - 1) AS at WITH everybody[toInteger(at * size(everybody) / $sample)] AS one
		 RETURN one.id AS id, one.communities AS communities, one.facilitates AS facilitates`,
		{ sample: SAMPLE },
		120_000
	);
	return { driver, people: people.map((one) => ({ ...one, roles: ['teacher'] })) };
}
