import type { ManagedTransaction } from 'neo4j-driver';
import { type Mark, noteChanged } from '../changes.ts';
import { cypher } from '../cypher.ts';

export type { Mark };

/**
 * Marks things as changed (or deleted) for the search index, in the transaction that changes them. A mark gets a new
 * token each time, so that the relay which read an older state does not take it away. The moment is noted on each of them, too.
 */
export async function mark(tx: ManagedTransaction, marks: Mark[]): Promise<void> {
	if (!marks.length) return;
	await tx.run(cypher('search-mark'), { marks });
	await noteChanged(tx, marks);
}
