import type { Driver } from 'neo4j-driver';
import { inOneRead } from './reader.ts';

/** Long enough for the very first plans of a server that has just started. */
const PATIENCE = 60_000;

const NOTHING = {
	names: [],
	refs: [],
	from: [],
	labels: [],
	forms: null,
	settings: null,
	except: [],
	most: 1,
	examined: 1,
	throughHidden: false,
	withDegrees: false
};

const STATEMENTS = [
	'network-find',
	'network-neighbours',
	'network-nodes',
	'network-between',
	'network-degrees'
];

/**
 * Lets the server plan the statements of the map by asking for nothing. On a server that has just started this takes
 * seconds, which nobody should wait for.
 */
export async function warmUp(driver: Driver): Promise<void> {
	for (const statement of STATEMENTS)
		await inOneRead(driver, null, (run) => run(statement, NOTHING), PATIENCE);
}
