import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from './fault.ts';
import { endProcess, markOf, type ProcessMark } from './processes.ts';
import type { Start } from './servers/server.ts';

/** A log that has grown beyond this is put aside at the next start of its server. */
const LARGEST_LOG = 20e6;
/** Who lived this long is healthy again: the next death begins a new count. */
const STEADY = 60_000;
/** Deaths before the first healthy moment that are forgiven: the store of a killed run may still be held. */
const FORGIVEN = 3;

/** What is watched over. */
export type Ward = {
	title: string;
	start(): Start;
	isHealthy(): Promise<boolean>;
	patience: number;
	/** Its output goes here. */
	log: string;
	/** Says one line to the person in front. */
	say(line: string): void;
	/** Called with each new process. */
	onStart(mark: ProcessMark): void;
};

/** Keeps one server alive: a death is followed by a start on the same port and data, later each time. */
export class Supervisor {
	readonly #ward: Ward;
	#child: ChildProcess | null = null;
	#mark: ProcessMark | null = null;
	#isStopping = false;
	#watch: Promise<void> = Promise.resolve();

	constructor(ward: Ward) {
		this.#ward = ward;
	}

	/** Starts the server; returns when it is healthy and watches over it from then on. */
	async start(): Promise<void> {
		for (let death = 0; !this.#isStopping; death++) {
			this.#spawn();
			if (await this.#becomesHealthy()) break;
			if (this.#isStopping) return;
			if (this.#isAlive() || death === FORGIVEN) throw await this.#failure();
			await sleep(backOff(death + 1));
		}
		this.#watch = this.#keepAlive();
	}

	/** Ends the server and the watch. */
	async stop(): Promise<void> {
		this.#isStopping = true;
		if (this.#mark) await endProcess(this.#mark);
		await this.#watch;
	}

	async #keepAlive(): Promise<void> {
		let deaths = 0;
		while (!this.#isStopping) {
			const healthySince = Date.now();
			const reason = await this.#death();
			if (this.#isStopping) return;
			if (Date.now() - healthySince > STEADY) deaths = 0;
			await this.#revive(reason, ++deaths);
		}
	}

	async #revive(reason: string, deaths: number): Promise<void> {
		const { title, say, log } = this.#ward;
		const diedAt = Date.now();
		say(`${title} ended (${reason}); starting it again.`);
		for (let attempt = deaths; !this.#isStopping; attempt++) {
			await sleep(backOff(attempt));
			if (this.#isStopping) return;
			this.#spawn();
			if (await this.#becomesHealthy()) {
				return say(`${title} is back after ${((Date.now() - diedAt) / 1000).toFixed(1)} s.`);
			}
			if (!this.#isStopping) say(`${title} did not come back yet; the reason is in ${log}`);
			if (this.#mark) await endProcess(this.#mark);
		}
	}

	#spawn(): void {
		const { command, environment } = this.#ward.start();
		const [program, ...rest] = command as [string, ...string[]];
		const log = openLog(this.#ward.log);
		const child = spawn(program, rest, {
			env: { ...process.env, ...environment },
			// Standard input is the life line of the Java launcher; guard.py needs none.
			stdio: ['pipe', log, log],
			// A session of its own: Ctrl-C reaches only this process, which then ends everything in order.
			detached: true
		});
		closeSync(log);
		child.on('error', () => {}); // told by the health check that never comes true
		child.stdin?.on('error', () => {});
		this.#child = child;
		this.#mark = child.pid ? markOf(child.pid) : null;
		if (this.#mark) this.#ward.onStart(this.#mark);
	}

	async #becomesHealthy(): Promise<boolean> {
		const until = Date.now() + this.#ward.patience;
		while (this.#isAlive() && Date.now() < until) {
			if (await this.#ward.isHealthy()) return this.#isAlive();
			await sleep(250);
		}
		return false;
	}

	#isAlive(): boolean {
		return (
			this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null && !!this.#mark
		);
	}

	/** Waits for the end of the running process; says how it ended. */
	async #death(): Promise<string> {
		const child = this.#child!;
		if (this.#isAlive()) await new Promise((resolve) => child.once('exit', resolve));
		return child.signalCode ?? `code ${child.exitCode}`;
	}

	async #failure(): Promise<Fault> {
		const { title, patience, log } = this.#ward;
		const how = this.#isAlive() ? `is not healthy after ${patience / 1000} s` : 'ends again and again';
		await this.stop();
		return new Fault(`${title} ${how}.`, [`Its own words: ${log}`, 'npm run doctor looks at the set-up']);
	}
}

/** Half a second after the first death, twice as long after each further, never more than half a minute. */
export function backOff(deaths: number): number {
	return Math.min(500 * 2 ** (deaths - 1), 30_000);
}

function openLog(file: string): number {
	const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
	if (size > LARGEST_LOG) renameSync(file, `${file}.1`);
	return openSync(file, 'a', 0o600);
}
