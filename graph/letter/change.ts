import type { ManagedTransaction } from 'neo4j-driver';
import type { AuditEvent } from '../audit/note-event.ts';
import type { Actor } from '../context.ts';
import { cypher } from '../cypher.ts';
import type { Frequency } from './schedule.ts';

/** How letters come; what is left out stays as it is. */
export type LetterSettings = {
	frequency?: Frequency | undefined;
	/** A day such as 2027-01-31; null ends a pause. */
	pausedUntil?: string | null | undefined;
	/** In which the letters are. */
	language?: string | undefined;
};

/**
 * Changes how the letters of a person come.
 *
 * @param by  where she said so
 * @returns the events to note
 */
export async function changeLetterIn(
	tx: ManagedTransaction,
	{ id }: Actor,
	{ frequency, pausedUntil, language }: LetterSettings,
	by: 'site' | 'mail'
): Promise<AuditEvent[]> {
	const given = Object.entries({ frequency, pausedUntil, language }).filter(
		([, value]) => value !== undefined
	);
	if (!given.length) return [];
	await tx.run(cypher('letter-change'), {
		actor: id,
		frequency: frequency ?? null,
		language: language ?? null,
		hasPause: pausedUntil !== undefined,
		pausedUntil: pausedUntil ?? null
	});
	return [{ action: 'letter.change', actor: id, subject: id, details: { ...Object.fromEntries(given), by } }];
}
