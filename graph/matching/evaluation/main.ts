/**
 * `npm run evaluate -- <network.csv>`: hides a part of any network of people and tells how well each method foretells it.
 * Needs neither servers nor the site's data.
 */
import { writeFile } from 'node:fs/promises';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { Refusal } from '#ingest/fault.ts';
import { Fault } from '../../runtime/fault.ts';
import type { Split } from '../links/splits.ts';
import type { Judged } from '../links/trial.ts';
import { evaluate } from './evaluate.ts';
import { gdsMethod } from './gds.ts';
import { resultAsCsv } from './outputs/csv.ts';
import { resultAsJson } from './outputs/json.ts';
import { resultAsSvg } from './outputs/svg.ts';
import { resultAsText } from './outputs/table.ts';
import { readNetwork, type GivenNetwork } from './read-network.ts';
import { rejectedAsText } from './rejected.ts';

const DONE = 0;
const REFUSED = 2;

type Flags = {
	nodes?: string;
	split?: Split;
	judged: Judged;
	columns?: Record<string, string>;
	json?: boolean;
	csv?: string;
	svg?: string;
	gds?: boolean;
};

const program = new Command('npm run evaluate --')
	.description(
		'Tells how well suggestions foretell the ties of a network of people, beside the usual methods.'
	)
	.argument('<network.csv>', 'edge list with the columns source, target and perhaps timestamp and weight')
	.option('--nodes <nodes.csv>', 'what is known of the persons: id, country and any other columns')
	.addOption(
		new Option('--split <kind>', 'what is hidden: the last contacts, or ties drawn by chance').choices([
			'temporal',
			'random'
		])
	)
	.addOption(
		new Option(
			'--judged <whom>',
			'whose new ties are foretold: of the person who turns to another, or of both'
		)
			.choices(['source', 'both'])
			.default('source')
	)
	.option('--columns <ours=theirs,…>', 'names of columns, where the file has others', columnNames)
	.option('--json', 'ends with the result as one JSON object on one line')
	.option('--csv <file>', 'writes the figures to a CSV file')
	.option('--svg <file>', 'draws the figures as a picture')
	.option('--gds', 'also the link prediction pipeline of Neo4j, on a server of its own')
	.exitOverride()
	.showHelpAfterError();

async function main(): Promise<number> {
	try {
		program.parse();
		const flags = program.opts<Flags>();
		const network = await readNetwork(program.args[0]!, flags);
		const rejected = rejectedAsText(network);
		if (rejected) await say(process.stderr, rejected);
		const besides = flags.gds ? [gdsMethod] : [];
		const result = await evaluate(network, splitFor(network, flags.split), flags.judged, besides);
		if (!result.people) throw new Refusal(NOTHING_TO_FORETELL(network.name));
		await say(flags.json ? process.stderr : process.stdout, resultAsText(result));
		if (flags.csv) await writeFile(flags.csv, resultAsCsv(result));
		if (flags.svg) await writeFile(flags.svg, resultAsSvg(result));
		if (flags.json) await say(process.stdout, resultAsJson(result));
		return DONE;
	} catch (error) {
		return await tell(error);
	}
}

const NOTHING_TO_FORETELL = (name: string) =>
	`${name} has too few ties: none of those hidden is a new one between persons seen before.`;

function splitFor({ isTimed, name }: GivenNetwork, asked: Split | undefined): Split {
	if (asked === 'temporal' && !isTimed) {
		throw new Refusal(`${name} has no timestamps, which --split temporal needs; use --split random.`);
	}
	return asked ?? (isTimed ? 'temporal' : 'random');
}

/** Waits until it is written: the end of the process would cut off what a pipe has not taken yet. */
function say(stream: NodeJS.WriteStream, text: string): Promise<void> {
	return new Promise((resolve) => stream.write(`${text}\n`, () => resolve()));
}

/** One sentence on standard error, never a stack. */
async function tell(error: unknown): Promise<number> {
	if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : REFUSED;
	const message = (error as Error).message;
	const sentence =
		error instanceof Refusal || error instanceof Fault
			? message
			: `The evaluation ended unexpectedly: ${message}`;
	await say(process.stderr, sentence);
	return REFUSED;
}

function columnNames(text: string): Record<string, string> {
	const pairs = text.split(',').map((pair) => pair.split('='));
	if (pairs.some((pair) => pair.length !== 2 || pair.includes(''))) {
		throw new InvalidArgumentError('Pairs such as source=from,target=to are due.');
	}
	return Object.fromEntries(pairs) as Record<string, string>;
}

process.exit(await main());
