import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { Parameters, Row } from '../../driver.ts';

/** Runs one statement; `isReading` lets the server refuse it if it writes. */
export type Ask = (statement: string, parameters: Parameters, isReading?: boolean) => Promise<Row[]>;

/** Longest time a statement of the sign-in may take, milliseconds. */
const TIMEOUT = 5_000;

/**
 * Each statement in a transaction of its own, tried again when the server asks for it. The driver's bookmarks make a
 * read see what this process has written before, whichever server of a cluster answers.
 */
export function askEach(driver: Driver): Ask {
	return async (statement, parameters, isReading = false) => {
		const routing = isReading ? neo4j.routing.READ : neo4j.routing.WRITE;
		const options = { routing, transactionConfig: { timeout: TIMEOUT } };
		const { records } = await driver.executeQuery(statement, parameters, options);
		return records.map((record) => record.toObject());
	};
}

/** All statements of `work` in one transaction, which may be tried again. */
export async function askTogether<Result>(
	driver: Driver,
	work: (ask: Ask) => Promise<Result>
): Promise<Result> {
	const session = driver.session({ bookmarkManager: driver.executeQueryBookmarkManager });
	try {
		return await session.executeWrite((tx) => work(askWithin(tx)), { timeout: TIMEOUT });
	} finally {
		await session.close();
	}
}

const askWithin =
	(tx: ManagedTransaction): Ask =>
	async (statement, parameters) =>
		(await tx.run(statement, parameters)).records.map((record) => record.toObject());
