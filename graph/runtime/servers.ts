import { mkdir, readFile } from 'node:fs/promises';
import type { Environment } from '../config.ts';
import { Fault } from './fault.ts';
import { install, type Installation } from './install/index.ts';
import { claim } from './lock.ts';
import { Ports } from './ports.ts';
import { markOf, type ProcessMark } from './processes.ts';
import type { Reporter } from './report.ts';
import { findRunning, forgetRunning, writeRunning, type Running } from './running.ts';
import { loadSecrets, writePrivate } from './secrets.ts';
import { SERVERS } from './servers/index.ts';
import type { Room, Server, ServerEnvironment } from './servers/server.ts';
import { Supervisor } from './supervisor.ts';

/** What to start, and where. */
export type ServerOptions = { data: string; cache: string; report: Reporter; environment?: Environment };

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
 * Installs what is missing, starts the servers that are not given by the environment, waits until all are
 * healthy and keeps them alive. While they run, `<data>/servers.json` tells other commands where they are.
 */
export async function startServers(options: ServerOptions): Promise<Servers> {
	const { data, cache, report, environment = process.env } = options;
	await mkdir(`${data}/logs`, { recursive: true, mode: 0o700 });
	await refuseSecond(data);
	const own = SERVERS.filter(({ variable }) => !environment[variable]);
	const installation = own.length ? await install(cache, report) : null;
	const ports = new Ports(`${cache}/ports`);
	const rooms = await furnish(own, { data, installation, ports, report });
	const secrets = await loadSecrets(data);
	const running: Running = {
		owner: markOf(process.pid)!,
		environment: Object.assign(
			{ KOLLEGIUM_SECRET: environment.KOLLEGIUM_SECRET || secrets.sessionSecret },
			given(environment),
			...own.map((server) => server.environment(rooms.get(server.id)!))
		) as ServerEnvironment,
		processes: {}
	};
	const fleet = new Fleet(own, rooms, running, data, report);
	const stop = async () => {
		await fleet.stop();
		await ports.release();
	};
	try {
		await fleet.start();
	} catch (error) {
		await stop();
		throw error;
	}
	const announce = (site: string) => fleet.announce(site);
	return { environment: running.environment, processes: running.processes, installation, announce, stop };
}

/** The servers of one data folder, and what servers.json says about them. */
class Fleet {
	readonly #own: Server[];
	readonly #running: Running;
	readonly #data: string;
	readonly #report: Reporter;
	readonly #supervisors: Map<Server['id'], Supervisor>;
	#written: Promise<void> = Promise.resolve();

	constructor(own: Server[], rooms: Map<Server['id'], Room>, running: Running, data: string, report: Reporter) {
		this.#own = own;
		this.#running = running;
		this.#data = data;
		this.#report = report;
		this.#supervisors = new Map(own.map((server) => [server.id, this.#supervisor(server, rooms.get(server.id)!)]));
	}

	async start(): Promise<void> {
		this.#write();
		await this.#report.steps(
			this.#own.map(({ id, title }) => ({ title, work: () => this.#supervisors.get(id)!.start() }))
		);
		await this.#written;
	}

	async announce(site: string): Promise<void> {
		this.#running.site = site;
		this.#write();
		await this.#written;
	}

	async stop(): Promise<void> {
		await Promise.all([...this.#supervisors.values()].map((supervisor) => supervisor.stop()));
		await this.#written;
		await forgetRunning(this.#data);
	}

	#supervisor(server: Server, room: Room): Supervisor {
		return new Supervisor({
			title: server.title,
			patience: server.patience,
			log: `${room.logs}/${server.id}.log`,
			start: () => server.start(room),
			isHealthy: () => server.isHealthy(room),
			say: (line) => this.#report.line(line),
			onStart: (mark) => {
				this.#running.processes[server.id] = mark;
				this.#write();
			}
		});
	}

	/** One write after the other, so that the last state is the one that stays. */
	#write(): void {
		this.#written = this.#written.then(() => writeRunning(this.#data, this.#running));
	}
}

async function refuseSecond(data: string): Promise<void> {
	const running = await findRunning(data);
	const holder = running?.owner ?? (await claim(`${data}/owner.lock`));
	if (!holder || holder.pid === process.pid) return;
	throw new Fault(`Kollegium already runs on ${data} (process ${holder.pid}).`, [
		running?.site ? `It answers at ${running.site}` : 'End it first, or wait for it',
		'A second one needs a folder of its own: KOLLEGIUM_DATA=/some/folder'
	]);
}

/** Rooms with the ports of the last time, as far as they are free. */
async function furnish(
	own: Server[],
	{ data, installation, ports, report }: { data: string; installation: Installation | null; ports: Ports; report: Reporter }
): Promise<Map<Server['id'], Room>> {
	const rooms = new Map<Server['id'], Room>();
	const kept = await readPorts(data);
	const secrets = await loadSecrets(data);
	for (const server of own) {
		const taken: Record<string, number> = {};
		for (const [name, preferred] of Object.entries(server.ports)) {
			const wanted = kept[`${server.id}.${name}`] ?? preferred;
			taken[name] = await ports.take(wanted);
			if (taken[name] !== wanted) report.line(`Port ${wanted} is in use; ${server.title} takes ${taken[name]}.`);
			kept[`${server.id}.${name}`] = taken[name];
		}
		const folder = `${data}/${server.id}`;
		const room: Room = { installation: installation!, secrets, folder, logs: `${data}/logs`, ports: taken };
		await server.prepare(room);
		rooms.set(server.id, room);
	}
	await writePrivate(`${data}/ports.json`, kept);
	return rooms;
}

async function readPorts(data: string): Promise<Record<string, number>> {
	try {
		return JSON.parse(await readFile(`${data}/ports.json`, 'utf8')) as Record<string, number>;
	} catch {
		return {};
	}
}

function given(environment: Environment): Environment {
	const names = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'TYPESENSE_NODES', 'TYPESENSE_API_KEY', 'EMBEDDINGS_URL'];
	return Object.fromEntries(names.filter((name) => environment[name]).map((name) => [name, environment[name]]));
}
