import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import type { Client } from 'typesense';
import { cypher } from '../../cypher.ts';
import { read, write } from '../../driver.ts';
import { errorCodeOf } from '../../errors.ts';
import { runningExperiment } from '../../experiments/store.ts';
import { type Lease, whileRenewing } from '../../jobs/lease.ts';
import { lastNight } from '../../jobs/night.ts';
import { type PeopleSkills, readPeopleSkills, type Ways } from '../people/people-skills.ts';
import { keyOf, MARGIN } from './list.ts';
import { prepare } from './prepare.ts';

/** How often it is looked whose list is missing, milliseconds. */
export const PREPARED_IDLE = 20_000;

/** So many lists are made between two looks. */
const MOST = 20;

/** No further list is begun after so long, so that what has become untrue goes soon, milliseconds. */
const LONGEST = 10_000;

/** The longest rest between two lists, shorter than a lease holds, milliseconds. */
const LONGEST_REST = 5_000;

/** How old what is held of people may be, milliseconds. For a reader who has changed something since, the graph is asked. */
const PEOPLE_AGE = 600_000;

/** Most lists that are swept in one transaction. */
const SWEPT = 100;

/** Whose list is due, and when she last changed something, milliseconds. */
type Due = { id: string; changedAt: number | null };

type Parts = { driver: Driver; search: Client | null; lease: Lease; log: Logger; now?: () => number };

/**
 * Prepares what is suggested to everybody who can sign in, each night anew and whenever a change has made a list untrue,
 * so that a page has its suggestions from one look into the graph. What is done is in the graph: a run that was cut off
 * is gone on with by the next one, in this process or another. It rests as long as it works: pages go first.
 */
export class PreparedKeeper {
	readonly #parts: Parts;
	readonly #stopping = new AbortController();
	/** Whose lists could not be made this night, and which night it is. */
	readonly #failed = new Set<string>();
	#night = 0;
	#people: PeopleSkills | null = null;
	#readAt = 0;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** Some of the work; true when there may be more. */
	async round(): Promise<boolean> {
		const { driver, lease } = this.#parts;
		if (!(await lease.take())) return false;
		try {
			await sweep(driver);
			return await this.#prepareSome();
		} finally {
			await lease.release();
		}
	}

	/** Ends the round under way after the list in hand. */
	stop(): void {
		this.#stopping.abort();
	}

	async #prepareSome(): Promise<boolean> {
		const due = await this.#due();
		// A few are sooner asked of the graph than everybody is read; then nobody is held any longer.
		if (due.length < MOST) this.#people = null;
		const people = due.length === MOST ? await this.#currentPeople() : null;
		const begun = performance.now();
		for (const { id, changedAt } of due) {
			if (performance.now() - begun > LONGEST) return true;
			if (this.#stopping.signal.aborted || !(await this.#parts.lease.take())) return false;
			const isKnown = people && (changedAt ?? 0) < people.at - MARGIN * 1_000;
			const taken = await this.#prepareOne(id, isKnown ? people.waysTo(id) : null);
			const rest = Math.min(LONGEST_REST, taken);
			await sleep(rest, undefined, { signal: this.#stopping.signal }).catch(() => {});
		}
		return due.length === MOST;
	}

	async #due(): Promise<Due[]> {
		const { driver, now = Date.now } = this.#parts;
		const since = lastNight(now());
		if (since !== this.#night) this.#failed.clear();
		this.#night = since;
		const key = keyOf(await runningExperiment(driver));
		const parameters = { key, since, margin: MARGIN, most: MOST, except: [...this.#failed] };
		return read<Due>(driver, cypher('prepared-due'), parameters, 60_000);
	}

	/** Who offers and looks for what; for many lists it is read once. */
	async #currentPeople(): Promise<PeopleSkills> {
		const { driver, lease } = this.#parts;
		if (this.#people && Date.now() - this.#readAt < PEOPLE_AGE) return this.#people;
		this.#people = await whileRenewing(lease, () => readPeopleSkills(driver));
		this.#readAt = Date.now();
		return this.#people;
	}

	/** One teacher's trouble is not the others': her page works it out when she comes. @returns milliseconds */
	async #prepareOne(id: string, ways: Ways | null): Promise<number> {
		const { driver, search, log } = this.#parts;
		const begun = performance.now();
		try {
			await prepare(driver, id, { search, experiment: await runningExperiment(driver), ways });
		} catch (error) {
			if (errorCodeOf(error) === 'GRAPH_AWAY') throw error;
			this.#failed.add(id);
			log.warn({ job: 'suggestions', cause: (error as Error).name }, 'a list of suggestions waits');
		}
		return performance.now() - begun;
	}
}

/** Takes away every list that a change has made untrue. */
export async function sweep(driver: Driver): Promise<void> {
	for (let swept = SWEPT; swept === SWEPT;)
		swept = await write(driver, async (tx) => {
			const { records } = await tx.run(cypher('prepared-sweep'), { margin: MARGIN, most: SWEPT });
			return records[0]!.get('swept') as number;
		});
}
