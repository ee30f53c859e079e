import type { ManagedTransaction } from 'neo4j-driver';
import { cypher } from './cypher.ts';

/** A thing by the collection of its kind, as marks of the search index name it. */
export type Changed = { collection: string; id: string };

/**
 * Notes the moment of a change on what has changed, in the transaction that changes it: lists that were prepared with an
 * earlier state are not shown any more.
 */
export async function noteChanged(tx: ManagedTransaction, things: Changed[]): Promise<void> {
	if (things.length) await tx.run(cypher('note-changed'), { things });
}

/** People by their identifiers, for noteChanged. */
export const people = (...ids: string[]): Changed[] => ids.map((id) => ({ collection: 'people', id }));
