import type { ManagedTransaction } from 'neo4j-driver';
import { type Actor, actorParameter } from '../context.ts';
import { cypher } from '../cypher.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import type { AuditEvent } from '../audit/note-event.ts';
import type { StoredTie } from './tie-contacts.ts';

/** How the last contact can be taken back: who noted it, when, and what was before; null for a new tie. */
export type Undo = { by: string; at: string; before: StoredTie | null };

export type KnownTie = { start: string | null; tie: StoredTie | null; undo: Undo | null };

/** The tie between the actor and somebody, with both locked until the transaction ends. @throws ApiError NOT_FOUND */
export async function readTie(tx: ManagedTransaction, actor: Actor, other: string): Promise<KnownTie> {
	const { records } = await tx.run(cypher('tie-read'), { actor: actorParameter(actor), with: other });
	if (!records.length) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
	const row = records[0]!.toObject() as { start: string | null; tie: StoredTie | null; undo: string | null };
	return { ...row, undo: row.undo ? (JSON.parse(row.undo) as Undo) : null };
}

/** Keeps a tie. */
export async function writeTie(
	tx: ManagedTransaction,
	actor: Actor,
	other: string,
	tie: StoredTie,
	undo: Undo | null
): Promise<void> {
	await tx.run(cypher('tie-write'), {
		actor: actorParameter(actor),
		with: other,
		tie,
		undo: undo && JSON.stringify(undo)
	});
}

/** A tie belongs to two: what happens to it stands in the log of both. */
export const tieEvents = (
	actor: Actor,
	other: string,
	action: string,
	details: AuditEvent['details'] = {}
): AuditEvent[] => [
	{ action, actor: actor.id, subject: actor.id, details: { with: other, ...details } },
	{ action, actor: actor.id, subject: other, details: { with: actor.id, ...details } }
];
