import type { Reporter } from './report.ts';
import type { Rooms } from './rooms.ts';
import { forgetRunning, writeRunning, type Running } from './running.ts';
import type { Room, Server } from './servers/server.ts';
import { Supervisor } from './supervisor.ts';

/** The watched servers of one data folder, and what servers.json says about them. */
export class Fleet {
	readonly #data: string;
	readonly #running: Running;
	readonly #report: Reporter;
	readonly #supervisors: { title: string; supervisor: Supervisor }[];
	#written: Promise<void> = Promise.resolve();

	constructor(data: string, rooms: Rooms, running: Running, report: Reporter) {
		this.#data = data;
		this.#running = running;
		this.#report = report;
		this.#supervisors = [...rooms].map(([server, room]) => ({
			title: server.title,
			supervisor: this.#supervisor(server, room)
		}));
	}

	/** Starts all side by side; returns when all are healthy. */
	async start(): Promise<void> {
		this.#write();
		await this.#report.steps(
			this.#supervisors.map(({ title, supervisor }) => ({ title, work: () => supervisor.start() }))
		);
		await this.#written;
	}

	/** Tells other commands where the site answers. */
	async announce(site: string): Promise<void> {
		this.#running.site = site;
		this.#write();
		await this.#written;
	}

	async stop(): Promise<void> {
		await Promise.all(this.#supervisors.map(({ supervisor }) => supervisor.stop()));
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
