import { readFile, rm } from 'node:fs/promises';
import { endProcess, isAlive, type ProcessMark } from './processes.ts';
import { writePrivate } from './secrets.ts';
import type { Server, ServerEnvironment } from './servers/server.ts';

/** What `<data>/servers.json` tells other commands while the servers run. */
export type Running = {
	/** The process that watches over them. */
	owner: ProcessMark;
	environment: ServerEnvironment;
	processes: Partial<Record<Server['id'], ProcessMark>>;
	/** Where the site answers, while it is served. */
	site?: string;
};

const fileOf = (data: string) => `${data}/servers.json`;

/** What runs on a data folder, or null. Left-overs of a killed run are ended first. */
export async function findRunning(data: string): Promise<Running | null> {
	const running = await readRunning(data);
	if (!running || isAlive(running.owner)) return running;
	// They were told to end when their owner died; Neo4j may still be closing its store.
	await Promise.all(Object.values(running.processes).map((mark) => endProcess(mark)));
	await forgetRunning(data);
	return null;
}

/** What the file says, whether it still lives or not. */
export async function readRunning(data: string): Promise<Running | null> {
	try {
		return JSON.parse(await readFile(fileOf(data), 'utf8')) as Running;
	} catch {
		return null;
	}
}

export async function writeRunning(data: string, running: Running): Promise<void> {
	await writePrivate(fileOf(data), running);
}

export async function forgetRunning(data: string): Promise<void> {
	await rm(fileOf(data), { force: true });
}
