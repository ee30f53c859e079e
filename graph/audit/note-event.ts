import { randomUUID } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../cypher.ts';

/** Something that happened to a person's rights or data, kept for good and never changed. */
export type AuditEvent = {
	/** What happened, in the form `area.action`: `profile.change`, `role.grant`, `data.export`. */
	action: string;
	/** Identifier of whoever did it; null for the system itself. */
	actor: string | null;
	/** Identifier of the person whose rights or data it concerns. */
	subject: string;
	/** Names, codes and identifiers only, never what a person wrote: the log outlives what it tells of. */
	details?: Record<string, string | number | boolean | null>;
};

/** Adds an event to the log, in the transaction of the change itself. */
export async function noteEvent(
	tx: ManagedTransaction,
	{ action, actor, subject, details = {} }: AuditEvent
): Promise<void> {
	const parameters = { id: randomUUID(), action, actor, subject, details: JSON.stringify(details) };
	await tx.run(cypher('audit-note'), parameters);
}
