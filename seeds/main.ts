import { parseArgs } from 'node:util';
import { ConfigError, givenServers, loadConfig, type Config } from '#graph/config.ts';
import { createDriver } from '#graph/driver.ts';
import { migrate } from '#graph/migrations/migrate.ts';
import { withServers } from '#graph/runtime/connection.ts';
import { Fault } from '#graph/runtime/fault.ts';
import { createReporter } from '#graph/runtime/report.ts';
import { DEMO_PERSONS } from './demo-persons.ts';
import { loadSteps, SeedError } from './load.ts';
import { stepsOf } from './steps.ts';
import { summaryOf } from './summary.ts';
import { generateWorld } from './world/world.ts';

const USAGE = `npm run seed [-- --dry-run]
Loads the demonstration world into the graph; run again, it changes nothing.
  --dry-run   makes it in memory only, and prints its counts and figures`;

/** A load talks to the graph alone: these need not be right where the graph is given. */
const NOT_NEEDED = {
	TYPESENSE_NODES: 'http://127.0.0.1:8108',
	TYPESENSE_API_KEY: '-',
	KOLLEGIUM_SECRET: '-'.repeat(32)
};

process.exitCode = await main();

async function main(): Promise<number> {
	try {
		const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } } });
		if (values.help) say(USAGE);
		else if (values['dry-run']) say(summaryOf(generateWorld()));
		else await load();
		return 0;
	} catch (error) {
		process.stderr.write(`${sentenceOf(error)}\n`);
		return 2;
	}
}

async function load(): Promise<void> {
	const reporter = createReporter();
	const world = await reporter.step('Demonstration world', async () => generateWorld());
	const run = async ({ neo4j }: Config) => {
		const driver = createDriver(neo4j);
		try {
			await migrate(driver);
			return await loadSteps(driver, stepsOf(world), reporter);
		} finally {
			await driver.close();
		}
	};
	const reports = givenServers().NEO4J_URI
		? await run(loadConfig({ ...NOT_NEEDED, ...process.env }))
		: await withServers(run);
	const sum = (key: 'new' | 'changed' | 'unchanged') =>
		reports.reduce((total, report) => total + report[key], 0);
	say(`${sum('new')} new, ${sum('changed')} changed, ${sum('unchanged')} unchanged.`);
	say(
		`Sign in as one of these, all invented: ${DEMO_PERSONS.map(({ name, role }) => `${name} (${role})`).join(', ')}.`
	);
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}

function sentenceOf(error: unknown): string {
	const { code = '', message } = error as { code?: string; message: string };
	if (code.startsWith('ERR_PARSE_ARGS')) return `${message}\n${USAGE}`;
	if (error instanceof SeedError || error instanceof Fault || error instanceof ConfigError)
		return error.message;
	if (/ServiceUnavailable|SessionExpired|ConnectionAcquisition/.test(code))
		return 'The graph cannot be reached. Is it running? `npm start` or `npm run servers` starts it; NEO4J_URI names another.';
	return `The demonstration data could not be loaded: ${message}\nnpm run doctor looks at the set-up.`;
}
