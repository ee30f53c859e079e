import type { ManagedTransaction } from 'neo4j-driver';
import { cypher } from './cypher.ts';

/** A thing by the search collection of its kind, and its identifier there. */
export type Mark = { collection: string; id: string };

/**
 * Notes the moment of a change on what has changed, in the transaction that changes it: lists that were prepared with an
 * earlier state are not shown any more.
 */
export async function noteChanged(tx: ManagedTransaction, things: Mark[]): Promise<void> {
	if (things.length) await tx.run(cypher('note-changed'), { things });
}

/** People by their identifiers, for noteChanged. */
export const people = (...ids: string[]): Mark[] => ids.map((id) => ({ collection: 'people', id }));
