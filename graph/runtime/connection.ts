import { setTimeout as sleep } from 'node:timers/promises';
import { givenServers, loadConfig, loadMachine, type Config, type Environment } from '../config.ts';
import { Fault } from './fault.ts';
import { untilAskedToEnd } from './lifeline.ts';
import { createReporter, type Reporter } from './report.ts';
import { findRunning } from './running.ts';
import { startServers } from './servers.ts';
import { SERVERS } from './servers/index.ts';

/** Time for a piece of work to come to its own end after Ctrl-C. */
const GRACE = 10_000;

/**
 * Does a piece of work with the servers, wherever they are: those the environment names, those of a running
 * `npm start`, or own ones for the duration. For commands such as ingest, seed and reindex.
 *
 * @throws Fault when it is asked to end and the work does not end by itself in time
 */
export async function withServers<T>(
	work: (config: Config) => Promise<T>,
	report: Reporter = createReporter()
): Promise<T> {
	const machine = loadMachine();
	const given = givenServers();
	if (SERVERS.every(({ variable }) => given[variable])) return work(configOf({}));
	const running = await findRunning(machine.data);
	if (running) return work(configOf(running.environment));

	const asked = untilAskedToEnd();
	const servers = await Promise.race([startServers({ machine, report }), leave(asked, 0)]);
	try {
		return await Promise.race([work(configOf(servers.environment)), leave(asked, GRACE)]);
	} finally {
		await servers.stop();
	}
}

/** A variable that somebody set goes before what was found. */
function configOf(found: Environment): Config {
	return loadConfig({ ...found, ...process.env });
}

async function leave(asked: Promise<string>, grace: number): Promise<never> {
	await asked;
	await sleep(grace, null, { ref: false });
	throw new Fault('Ended on request.');
}
