import type { Driver } from 'neo4j-driver';
import { loadConfig, type Environment } from '../config.ts';
import { createDriver, read } from '../driver.ts';
import { migrate } from '../migrations/migrate.ts';
import { root } from '../root.ts';
import { Fault } from './fault.ts';
import { runProgram } from './program.ts';
import type { Reporter } from './report.ts';

/** Brings the graph to the newest migration and loads the demonstration data into an empty one. */
export async function populate(environment: Environment, report: Reporter): Promise<void> {
	const { neo4j } = loadConfig({ ...process.env, ...environment });
	const driver = createDriver(neo4j);
	try {
		await report.step('Migrations', async (progress) =>
			progress(`${(await migrate(driver)).length} applied`)
		);
		if (await wantsSeed(driver)) await report.step('Demonstration data', () => seed(driver, environment));
	} finally {
		await driver.close();
	}
}

/** An empty graph, or one whose loading was cut off; loading again doubles nothing. */
async function wantsSeed(driver: Driver): Promise<boolean> {
	const [state] = await read<{ isEmpty: boolean; isCutOff: boolean }>(
		driver,
		`RETURN NOT EXISTS { (:Teacher) } AS isEmpty, EXISTS { (:Setup {key: 'demonstration', state: 'loading'}) } AS isCutOff`
	);
	return state!.isEmpty || state!.isCutOff;
}

async function seed(driver: Driver, environment: Environment): Promise<void> {
	await note(driver, 'loading');
	const command = [process.execPath, `${root}/seeds/main.ts`];
	const { code, output } = await runProgram(command, { environment, show: false });
	if (code !== 0) throw new Fault(`Loading the demonstration data failed:\n${output.slice(-3_000)}`);
	await note(driver, 'complete');
}

async function note(driver: Driver, state: 'loading' | 'complete'): Promise<void> {
	await driver.executeQuery(`MERGE (n:Setup {key: 'demonstration'}) SET n.state = $state`, { state });
}

/** Somebody one can sign in as. */
export type DemoPerson = { name: string; role: string };

/** The invented persons of the sign-in page, facilitators and others first. */
export async function demoPersons(environment: Environment): Promise<DemoPerson[]> {
	const { neo4j } = loadConfig({ ...process.env, ...environment });
	const driver = createDriver(neo4j);
	try {
		return await read<DemoPerson>(
			driver,
			`MATCH (n:Teacher|Account {demo: true})
			 RETURN n.name AS name, coalesce(n.roles[0], CASE WHEN EXISTS { (n)-[:FACILITATES]->() } THEN 'facilitator' ELSE 'teacher' END) AS role
			 ORDER BY role, name`
		);
	} finally {
		await driver.close();
	}
}
