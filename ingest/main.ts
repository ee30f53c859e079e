import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { Driver } from 'neo4j-driver';
import { ConfigError, givenServers, loadConfig, type Config } from '#graph/config.ts';
import { createDriver } from '#graph/driver.ts';
import { migrate } from '#graph/migrations/migrate.ts';
import { readTombstones, tombstoneKey } from '#graph/own-data/tombstones.ts';
import { withServers } from '#graph/runtime/connection.ts';
import { Fault } from '#graph/runtime/fault.ts';
import { describeImporters } from './documentation.ts';
import { Refusal } from './fault.ts';
import { importSource, type SourceOptions } from './import-source.ts';
import { IMPORTERS } from './importers/index.ts';
import { reportAsJson, reportAsText, type Report } from './report.ts';

/** Exit codes: rejected rows are no failure, for they are named. */
const DONE = 0;
const REFUSED = 2;
const INTERRUPTED = 130;

type Flags = {
	dryRun?: boolean;
	limit?: number;
	json?: boolean;
	report?: string;
	columns?: Record<string, string>;
	name?: string;
	nodes?: string;
};

const program = new Command('npm run ingest --')
	.description(
		'Loads files into the graph: regions, skills, schools, communities, teachers, materials, ties.'
	)
	.argument('<importer>', '`list`, or one of the importers')
	.argument('[source]', 'file, folder, or address with https://')
	.option('--dry-run', 'counts what would happen and changes nothing')
	.option('--limit <n>', 'reads at most so many rows', count)
	.option('--json', 'ends with the report as one JSON object on one line')
	.option('--report <file.csv>', 'writes all rejected rows to a CSV file')
	.option('--columns <ours=theirs,…>', 'names of columns, where the file has others', columnNames)
	.option('--name <name>', 'name of the source or network; else that of the file')
	.option('--nodes <file.csv>', 'persons of a network, beside its ties')
	.exitOverride()
	.showHelpAfterError();

async function main(): Promise<number> {
	try {
		program.parse();
		const [name, source] = program.args;
		if (name === 'list') return await list();
		return await load(name!, source, program.opts<Flags>());
	} catch (error) {
		return await tell(error);
	}
}

async function list(): Promise<number> {
	await say(process.stdout, describeImporters());
	return DONE;
}

async function load(name: string, source: string | undefined, flags: Flags): Promise<number> {
	const importer = IMPORTERS.find((one) => one.name === name && one.accepts.length);
	if (!importer) {
		const names = IMPORTERS.filter(({ accepts }) => accepts.length).map((one) => one.name);
		throw new Refusal(
			`There is no importer ${name}. There are: ${names.join(', ')}. What each reads: npm run ingest -- list`
		);
	}
	if (!source) throw new Refusal(`Say what to load: npm run ingest -- ${name} <file, folder or address>`);
	const options: SourceOptions = { ...flags, isDryRun: flags.dryRun, signal: untilInterrupted() };
	const report = await withGraph(async (driver, secret) => {
		await migrate(driver);
		return importSource(driver, importer, source, { ...options, isErased: await erasedIn(driver, secret) });
	});
	await show(report, flags.json);
	return report.isInterrupted ? INTERRUPTED : DONE;
}

/** An import talks to the graph alone: these need not be right where the graph is given. */
const NOT_NEEDED = {
	TYPESENSE_NODES: 'http://127.0.0.1:8108',
	TYPESENSE_API_KEY: '-',
	KOLLEGIUM_SECRET: '-'.repeat(32)
};

/** With the graph that the environment names, that of a running `npm start`, or an own one for the duration. */
async function withGraph(work: (driver: Driver, secret: string) => Promise<Report>): Promise<Report> {
	const run = async ({ neo4j, secret }: Config) => {
		const driver = createDriver(neo4j);
		try {
			return await work(driver, secret);
		} finally {
			await driver.close();
		}
	};
	return givenServers().NEO4J_URI ? run(loadConfig({ ...NOT_NEEDED, ...process.env })) : withServers(run);
}

/** Tells who was erased; without the secret of the site nobody could. */
async function erasedIn(driver: Driver, secret: string): Promise<(id: string) => boolean> {
	const keys = await readTombstones(driver);
	if (keys.size && secret === NOT_NEEDED.KOLLEGIUM_SECRET) {
		throw new Refusal(
			'People have been erased from this graph at their wish. Set KOLLEGIUM_SECRET to that of the site, so that the import does not bring them back.'
		);
	}
	return (id) => keys.size > 0 && keys.has(tombstoneKey(secret, id));
}

/** The first Ctrl-C lets the batch at hand end, the second one ends at once. */
function untilInterrupted(): AbortSignal {
	const controller = new AbortController();
	let askedAt = 0;
	process.on('SIGINT', () => {
		// npm passes a key press on that the terminal has delivered already.
		if (askedAt && Date.now() - askedAt > 500) process.exit(INTERRUPTED);
		if (!askedAt) process.stderr.write('\nEnding after the batch at hand …\n');
		askedAt ||= Date.now();
		controller.abort();
	});
	return controller.signal;
}

async function show(report: Report, isJson: boolean | undefined): Promise<void> {
	await say(isJson ? process.stderr : process.stdout, reportAsText(report));
	if (isJson) await say(process.stdout, reportAsJson(report));
}

/** Waits until it is written: the end of the process would cut off what a pipe has not taken yet. */
function say(stream: NodeJS.WriteStream, text: string): Promise<void> {
	return new Promise((resolve) => stream.write(`${text}\n`, () => resolve()));
}

/** One sentence on standard error, never a stack. */
async function tell(error: unknown): Promise<number> {
	if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : REFUSED;
	const { report } = error as { report?: Report };
	if (report?.read) await say(process.stderr, reportAsText({ ...report, isInterrupted: true }));
	await say(process.stderr, sentenceOf(error));
	return REFUSED;
}

function sentenceOf(error: unknown): string {
	if (error instanceof Refusal || error instanceof Fault || error instanceof ConfigError)
		return error.message;
	const { code = '', message } = error as { code?: string; message: string };
	if (/ServiceUnavailable|SessionExpired|ConnectionAcquisition/.test(code)) {
		return 'The graph cannot be reached. Is it running? `npm start` or `npm run servers` starts it; NEO4J_URI names another.';
	}
	if (/Security/.test(code))
		return 'The graph refuses the user name or password. Check NEO4J_USER and NEO4J_PASSWORD.';
	return `The import ended unexpectedly: ${message}\nnpm run doctor looks at the set-up.`;
}

function count(text: string): number {
	if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('A whole number above 0 is due.');
	return Number(text);
}

function columnNames(text: string): Record<string, string> {
	const pairs = text.split(',').map((pair) => pair.split('='));
	if (pairs.some((pair) => pair.length !== 2 || pair.includes(''))) {
		throw new InvalidArgumentError('Pairs such as source=from,target=to are due.');
	}
	return Object.fromEntries(pairs) as Record<string, string>;
}

process.exit(await main());
