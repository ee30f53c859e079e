import { readFile } from 'node:fs/promises';
import type { Machine } from '../config.ts';
import type { Installation } from './install/index.ts';
import type { Ports } from './ports.ts';
import type { Reporter } from './report.ts';
import { loadSecrets, writePrivate } from './secrets.ts';
import type { Room, Server } from './servers/server.ts';

/** Servers with what each is given to live with. */
export type Rooms = Map<Server, Room>;

/** Prepares a folder, secrets and ports for each server; the ports are those of the last time, as far as they are free. */
export async function furnish(
	servers: Server[],
	given: { machine: Machine; installation: Installation; ports: Ports; report: Reporter }
): Promise<Rooms> {
	const { data } = given.machine;
	const rooms: Rooms = new Map();
	const kept = await readKept(data);
	const secrets = await loadSecrets(data);
	for (const server of servers) {
		const ports = await takePorts(server, kept, given);
		const { machine, installation } = given;
		const room: Room = {
			installation,
			machine,
			secrets,
			folder: `${data}/${server.id}`,
			logs: `${data}/logs`,
			ports
		};
		await server.prepare(room);
		rooms.set(server, room);
	}
	await writePrivate(keptFile(data), kept);
	return rooms;
}

type Kept = Record<string, number>;

async function takePorts(
	server: Server,
	kept: Kept,
	{ ports, report }: { ports: Ports; report: Reporter }
): Promise<Record<string, number>> {
	const taken: Record<string, number> = {};
	for (const [name, preferred] of Object.entries(server.ports)) {
		const key = `${server.id}.${name}`;
		const wanted = kept[key] ?? preferred;
		const port = await ports.take(wanted);
		if (port !== wanted) report.line(`Port ${wanted} is in use; ${server.title} takes ${port}.`);
		taken[name] = kept[key] = port;
	}
	return taken;
}

const keptFile = (data: string) => `${data}/ports.json`;

async function readKept(data: string): Promise<Kept> {
	try {
		return JSON.parse(await readFile(keptFile(data), 'utf8')) as Kept;
	} catch {
		return {};
	}
}
