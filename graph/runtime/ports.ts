import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { Fault } from './fault.ts';
import { claim } from './lock.ts';

/** Below Linux's own range for outgoing connections (32768 and up), so that no client takes one by chance. */
const RANGE = { from: 20_000, to: 32_000 };

/** Ports that this process has taken, kept apart from those of other Kollegium processes until released. */
export class Ports {
	readonly #folder: string;
	readonly #claims: string[] = [];

	/** @param folder  where all processes of this machine leave their claims */
	constructor(folder: string) {
		this.#folder = folder;
	}

	/** The preferred port when it is free, else any free one. */
	async take(preferred: number): Promise<number> {
		for (const port of candidates(preferred)) {
			if ((await isFree(port)) && (await this.#claim(port))) return port;
		}
		throw new Fault(`No free port was found between ${RANGE.from} and ${RANGE.to} on 127.0.0.1.`, [
			'Look which programs hold them: ss -ltn'
		]);
	}

	/** Gives all ports back. */
	async release(): Promise<void> {
		await Promise.all(this.#claims.splice(0).map((file) => rm(file, { force: true })));
	}

	/** Between looking and listening another process could look too: the claim decides. */
	async #claim(port: number): Promise<boolean> {
		const file = `${this.#folder}/${port}`;
		if (await claim(file)) return false;
		this.#claims.push(file);
		return true;
	}
}

/** The preferred port, then forty chosen at random. */
export function candidates(preferred: number): number[] {
	const random = () => RANGE.from + Math.floor(Math.random() * (RANGE.to - RANGE.from));
	return [preferred, ...Array.from({ length: 40 }, random)];
}

/** Whether one can listen on a port of 127.0.0.1. */
export function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
	});
}
