import { randomUUID } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';

/** How long a lease holds without being renewed, seconds: the longest a crash of its holder delays a job. */
const HOLD = 15;

/** How often it is renewed while long work goes on, milliseconds. */
const RENEWAL = 5_000;

/** The right to do a job that only one process may do at a time. */
export type Lease = {
	/** Takes or renews it; false while somebody else holds it. */
	take(): Promise<boolean>;
	/** Gives it back at once. */
	release(): Promise<void>;
};

/**
 * A lease kept as a node of the graph, so that any number of web processes agree.
 *
 * @param name  of the job
 */
export function createLease(driver: Driver, name: string): Lease {
	const holder = randomUUID();
	return {
		async take() {
			const { records } = await driver.executeQuery(cypher('lease-take'), { name, holder, seconds: HOLD });
			return records.length > 0;
		},
		async release() {
			await driver.executeQuery('MATCH (l:Lease {name: $name, holder: $holder}) DELETE l', { name, holder });
		}
	};
}

/** Does work, however long it takes, under a lease that is ours already; it goes on even if the lease is lost meanwhile. */
export async function whileRenewing<Result>(lease: Lease, work: () => Promise<Result>): Promise<Result> {
	let renewed: Promise<unknown> = Promise.resolve();
	const renewal = setInterval(() => (renewed = lease.take().catch(() => {})), RENEWAL);
	try {
		return await work();
	} finally {
		clearInterval(renewal);
		// One that is under way would take the lease again after it was given back.
		await renewed;
	}
}

/** The same, and gives the lease back. */
export async function underLease<Result>(lease: Lease, work: () => Promise<Result>): Promise<Result> {
	try {
		return await whileRenewing(lease, work);
	} finally {
		await lease.release();
	}
}
