import { randomUUID } from 'node:crypto';
import type { AuditEvent } from '../audit/note-event.ts';
import type { Actor } from '../context.ts';

/** Where a change of what a person shows takes effect. */
export const EFFECT_PLACES = ['pages', 'maps', 'suggestions', 'figures', 'search'] as const;
export type EffectPlace = (typeof EFFECT_PLACES)[number];

/** What a person is told, and can quote, after she has decided who sees what. */
export type Receipt = {
	/** Short number that stands in her log too. */
	id: string;
	at: string;
	/** False when it was so already: nothing was changed or noted. */
	isChanged: boolean;
	/** What she takes back is less to be seen; false where she opens something. */
	isWithdrawal: boolean;
	/** In effect with this answer. */
	now: EffectPlace[];
	/** In effect within a minute: what is kept elsewhere is brought up to date. */
	soon: EffectPlace[];
};

/** A receipt of this moment. */
export function receiptOf(parts: Pick<Receipt, 'isChanged' | 'isWithdrawal' | 'now' | 'soon'>): Receipt {
	return { id: randomUUID().slice(0, 8), at: new Date().toISOString(), ...parts };
}

/** The event that belongs to a receipt; none where nothing was changed. */
export function noteReceipt(
	receipt: Receipt,
	actor: Actor,
	action: string,
	details: AuditEvent['details'] = {}
): AuditEvent[] {
	if (!receipt.isChanged) return [];
	const effects = { receipt: receipt.id, now: receipt.now.join(' '), soon: receipt.soon.join(' ') };
	return [{ action, actor: actor.id, subject: actor.id, details: { ...details, ...effects } }];
}
