import { mkdir, rm } from 'node:fs/promises';
import { givenServers, type Environment, type Machine } from '../config.ts';
import { Fault } from './fault.ts';
import { Fleet } from './fleet.ts';
import { install, type Installation } from './install/index.ts';
import { claim } from './lock.ts';
import { Ports } from './ports.ts';
import { markOf, type ProcessMark } from './processes.ts';
import type { Reporter } from './report.ts';
import { furnish, type Rooms } from './rooms.ts';
import { findRunning, type Running } from './running.ts';
import { loadSecrets } from './secrets.ts';
import { SERVERS } from './servers/index.ts';
import type { Server, ServerEnvironment } from './servers/server.ts';

/** What to start, and where; `given` names servers that are there already. */
export type ServerOptions = { machine: Machine; report: Reporter; given?: Environment };

/** Running servers, own or given. */
export type Servers = {
	/** The variables by which every other part finds them. */
	environment: ServerEnvironment;
	/** The processes as they are now; empty for given servers. */
	processes: Partial<Record<Server['id'], ProcessMark>>;
	/** Null when all servers are given. */
	installation: Installation | null;
	/** Tells other commands where the site answers. */
	announce(site: string): Promise<void>;
	stop(): Promise<void>;
};

/**
 * Installs what is missing, starts the servers that are not given, waits until all are healthy and keeps them
 * alive. While they run, `<data>/servers.json` tells other commands where they are.
 */
export async function startServers({
	machine,
	report,
	given = givenServers()
}: ServerOptions): Promise<Servers> {
	const { data, cache } = machine;
	await mkdir(`${data}/logs`, { recursive: true, mode: 0o700 });
	const lock = await claimData(data);
	const ports = new Ports(`${cache}/ports`);
	const own = SERVERS.filter(({ variable }) => !given[variable]);
	let fleet: Fleet | null = null;
	const stop = async () => {
		await fleet?.stop();
		await ports.release();
		await rm(lock, { force: true });
	};
	try {
		const installation = own.length ? await install(cache, report) : null;
		const rooms: Rooms = installation
			? await furnish(own, { machine, installation, ports, report })
			: new Map();
		const running: Running = {
			owner: markOf(process.pid)!,
			environment: await environmentOf(data, given, rooms),
			processes: {}
		};
		const started = (fleet = new Fleet(data, rooms, running, report));
		await started.start();
		const { environment, processes } = running;
		return { environment, processes, installation, announce: (site) => started.announce(site), stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** Two processes must never work on the same data. A killed one leaves no claim behind. */
async function claimData(data: string): Promise<string> {
	const running = await findRunning(data);
	const lock = `${data}/owner.lock`;
	const holder = running?.owner ?? (await claim(lock));
	if (!holder) return lock;
	throw new Fault(`Kollegium already runs on ${data} (process ${holder.pid}).`, [
		running?.site ? `It answers at ${running.site}` : 'End it first, or wait for it',
		'A second one needs a folder of its own: KOLLEGIUM_DATA=/some/folder'
	]);
}

async function environmentOf(data: string, given: Environment, rooms: Rooms): Promise<ServerEnvironment> {
	const { sessionSecret } = await loadSecrets(data);
	const own = [...rooms].map(([server, room]) => server.environment(room));
	return Object.assign({ KOLLEGIUM_SECRET: sessionSecret }, given, ...own) as ServerEnvironment;
}
