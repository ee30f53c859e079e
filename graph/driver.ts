import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';

/** Where the graph is and how to sign in to it. */
export type GraphAddress = { uri: string; user: string; password: string; database: string };

export type Parameters = Record<string, unknown>;
export type Row = Record<string, unknown>;

/**
 * A driver for the given graph. Whole numbers arrive as JavaScript numbers: no figure of ours leaves the safe range.
 * A graph that is away is reported within two seconds instead of the driver's minute.
 */
export function createDriver({ uri, user, password }: GraphAddress): Driver {
	return neo4j.driver(uri, neo4j.auth.basic(user, password), {
		disableLosslessIntegers: true,
		connectionTimeout: 2_000,
		connectionAcquisitionTimeout: 2_000,
		maxTransactionRetryTime: 2_000,
		maxConnectionPoolSize: 50
	});
}

/**
 * Runs one reading statement; the server refuses it if it writes.
 *
 * @param timeout  milliseconds after which the server ends it
 * @returns the rows as plain objects
 */
export async function read<R = Row>(
	driver: Driver,
	statement: string,
	parameters: Parameters = {},
	timeout = 5_000
): Promise<R[]> {
	const session = driver.session({ defaultAccessMode: neo4j.session.READ });
	try {
		return await session.executeRead(
			async (tx) => (await tx.run(statement, parameters)).records.map((record) => record.toObject() as R),
			{ timeout }
		);
	} finally {
		await session.close();
	}
}

/**
 * Runs work in one writing transaction, which is tried again when the server asks for it.
 * The work must therefore change nothing but the graph.
 */
export async function write<T>(
	driver: Driver,
	work: (tx: ManagedTransaction) => Promise<T>,
	timeout = 20_000
): Promise<T> {
	const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
	try {
		return await session.executeWrite(work, { timeout });
	} finally {
		await session.close();
	}
}
