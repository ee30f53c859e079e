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
		const [teacher] = await read(driver, 'MATCH (n:Teacher) RETURN n.id AS id LIMIT 1');
		if (!teacher) await report.step('Demonstration data', () => seed(environment));
	} finally {
		await driver.close();
	}
}

async function seed(environment: Environment): Promise<void> {
	const { code, output } = await runProgram([process.execPath, `${root}/seeds/main.ts`], {
		environment,
		show: false
	});
	if (code !== 0) throw new Fault(`Loading the demonstration data failed:\n${output.slice(-3_000)}`);
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
