import { givenServers, loadConfig, type Config } from '../../config.ts';
import { createDriver } from '../../driver.ts';
import { isFree } from '../ports.ts';
import { answers } from '../servers/server.ts';
import { SERVERS } from '../servers/index.ts';
import { fault, ok, warning, type Check, type Finding, type Patient } from './check.ts';

/** The preferred ports; others are taken when these are not free. */
export const PORTS: Check = {
	title: 'Ports',
	run: async ({ running }) => {
		if (running) return ok('in use by the running servers');
		const preferred = SERVERS.flatMap(({ ports }) => Object.values(ports));
		const free = await Promise.all(preferred.map(isFree));
		const taken = preferred.filter((_, index) => !free[index]);
		return taken.length
			? warning(`${taken.join(', ')} in use`, 'Nothing to do: free ones are taken instead')
			: ok(`${preferred.join(', ')} are free`);
	}
};

/** The configuration by which the servers are reached, when there are any. */
function reachable({ running }: Patient): Config | null {
	try {
		return loadConfig({ ...running?.environment, ...process.env });
	} catch {
		return null;
	}
}

const NOT_RUNNING = ok('not running; npm start starts it');
const MEND = 'npm start supervises its own servers; for a given one look at its own logs';

export const GRAPH: Check = {
	title: 'Graph',
	run: async (patient) => {
		const config = reachable(patient);
		if (!config) return NOT_RUNNING;
		const driver = createDriver(config.neo4j);
		try {
			const { records } = await driver.executeQuery('RETURN gds.version() AS gds');
			return ok(`${config.neo4j.uri} answers, GDS ${records[0]?.get('gds')}`);
		} catch (error) {
			return fault(`${config.neo4j.uri} does not answer: ${(error as Error).message.split('\n')[0]}`, MEND);
		} finally {
			await driver.close();
		}
	}
};

export const SEARCH: Check = {
	title: 'Search',
	run: async (patient) => {
		const config = reachable(patient);
		if (!config) return NOT_RUNNING;
		const addresses = config.typesense.nodes.map(
			({ protocol, host, port }) => `${protocol}://${host}:${port}`
		);
		const healthy = await Promise.all(addresses.map((address) => answers(`${address}/health`)));
		const away = addresses.filter((_, index) => !healthy[index]);
		return away.length
			? fault(`${away.join(', ')} does not answer`, MEND)
			: ok(`${addresses.join(', ')} answers`);
	}
};

export const EMBEDDINGS: Check = {
	title: 'Embeddings',
	run: async (patient) => {
		const config = reachable(patient);
		if (!config) return NOT_RUNNING;
		const { url } = config.embeddings;
		if (!url) return warning('no embedding server: search goes by words only', 'Set EMBEDDINGS_URL');
		return (await answers(`${url}/models`)) ? ok(`${url} answers`) : fault(`${url} does not answer`, MEND);
	}
};

/** Marks left in the graph are changes that the search does not know yet. */
export const IN_STEP: Check = {
	title: 'Search in step with graph',
	run: async (patient) => {
		const config = reachable(patient);
		if (!config) return NOT_RUNNING;
		const driver = createDriver(config.neo4j);
		try {
			const { records } = await driver.executeQuery(
				'MATCH (n:Outbox) RETURN count(n) AS waiting, count(n.failedAt) AS aside'
			);
			return judgeMarks(records[0]!.get('waiting'), records[0]!.get('aside'));
		} catch {
			return warning('not known, the graph does not answer', 'Look at the line of the graph');
		} finally {
			await driver.close();
		}
	}
};

/** What waiting marks and marks set aside after many failures mean. */
export function judgeMarks(waiting: number, aside: number): Finding {
	if (aside) return fault(`${aside} changes could not be indexed`, 'npm run reindex');
	if (waiting > 1_000)
		return warning(`${waiting} changes wait`, 'They follow by themselves while the site runs');
	return ok(waiting ? `${waiting} changes on their way` : 'no change waits');
}

/** Named servers and own ones may be mixed; this says which is which. */
export const GIVEN: Check = {
	title: 'Servers given by the environment',
	run: async () => {
		const given = SERVERS.filter(({ variable }) => givenServers()[variable]).map(({ variable }) => variable);
		return ok(given.length ? given.join(', ') : 'none: own ones are started');
	}
};
