import { randomUUID } from 'node:crypto';
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { cypher, expandRights } from '../cypher.ts';
import type { Algorithm, Size } from './algorithm.ts';

/** An algorithm may take long on a large graph; nobody waits for it. */
const PATIENCE = 10 * 60_000;

/** What a run did. */
export type Outcome = Size & { written: number };

/**
 * Projects the graph, runs the algorithm, and drops the projection whatever happens. Those who no longer want to be
 * counted lose what an earlier run found about them.
 */
export async function runAlgorithm(driver: Driver, algorithm: Algorithm): Promise<Outcome> {
	const graph = `${algorithm.id}-${randomUUID()}`;
	const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
	const inOneWrite = <T>(work: (tx: ManagedTransaction) => Promise<T>) =>
		session.executeWrite(work, { timeout: PATIENCE });
	try {
		const size = await inOneWrite((tx) => first<Size>(tx, cypher(algorithm.projection), { graph }));
		if (!size.nodes) return { nodes: 0, relationships: 0, written: 0 };
		const parameters = { graph, parameters: withIntegers(algorithm.parameters(size)) };
		// What a procedure writes, it writes in transactions of its own: they would wait for ours for ever.
		if (algorithm.mode === 'write') await inOneWrite((tx) => tx.run(clearing(algorithm)));
		const { written } = await inOneWrite(async (tx) => {
			if (algorithm.mode === 'stream') await tx.run(clearing(algorithm));
			return first<{ written: number }>(tx, cypher(algorithm.statement), parameters);
		});
		return { ...size, written };
	} finally {
		await session.run('CALL gds.graph.drop($graph, false) YIELD graphName RETURN graphName', { graph });
		await session.close();
	}
}

/** The driver sends every number as a float, which the library does not take for a count. */
function withIntegers(parameters: Record<string, unknown>): Record<string, unknown> {
	const convert = (value: unknown) => (Number.isInteger(value) ? neo4j.int(value as number) : value);
	return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, convert(value)]));
}

async function first<R>(tx: ManagedTransaction, statement: string, parameters: object): Promise<R> {
	const { records } = await tx.run(statement, parameters);
	return records[0]!.toObject() as R;
}

/** Takes away old results: all of them, or only those that the procedure will not write anew. */
function clearing({ mode, writes: { properties, on } }: Algorithm): string {
	const pattern = on === 'Teacher' ? '(n:Teacher)' : '()-[n:COLLABORATES_WITH]->()';
	const isThere = properties.map((property) => `n.${property} IS NOT NULL`).join(' OR ');
	const removals = properties.map((property) => `n.${property}`).join(', ');
	const isOutside = mode === 'write' ? `AND NOT (consents(n, 'figures') AND unrestricted(n, 'ties'))` : '';
	return expandRights(`MATCH ${pattern} WHERE (${isThere}) ${isOutside} REMOVE ${removals}`);
}
