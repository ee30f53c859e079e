import { type ActionFailure, fail, type RequestEvent } from '@sveltejs/kit';
import { HideReason, ShowReason } from '#lib/server/documents/home.ts';
import { OfferSkill, SeekSkill, WithdrawNeed, WithdrawOffer } from '#lib/server/documents/profile.ts';
import { query } from '#lib/server/graph.ts';
import { refusal } from '#lib/server/refusal.ts';

/** What can be put right about a step of a reason, and how it is taken back. */
export type Correction = 'seek' | 'offer' | 'hide';

/** What was put right, as the page says it and takes it back. */
type Corrected = { what: Correction; node: string; name: string; weight: number; isRestored: boolean };

type Event = Pick<RequestEvent, 'request' | 'locals'>;
type Answered = { corrected: Corrected } | ActionFailure<{ problem: string }>;

const CORRECTIONS: Record<Correction, { do: Change; undo: Change }> = {
	seek: {
		do: (event, { node }) => query(event, WithdrawNeed, { skill: idOf(node) }),
		undo: (event, { node, weight }) => query(event, SeekSkill, { skill: idOf(node), urgency: weight })
	},
	offer: {
		do: (event, { node }) => query(event, WithdrawOffer, { skill: idOf(node) }),
		undo: (event, { node, weight }) => query(event, OfferSkill, { skill: idOf(node), level: weight })
	},
	hide: {
		do: (event, { node }) => query(event, HideReason, { node }),
		undo: (event, { node }) => query(event, ShowReason, { node })
	}
};
type Change = (event: Event, given: Corrected) => Promise<unknown>;

const idOf = (node: string): string => node.slice(node.indexOf(':') + 1);

/** "I no longer look for this", "I no longer offer this", "leave this out". */
export const correct = (event: Event): Promise<Answered> => change(event, false);

/** Takes a correction back. */
export const restore = (event: Event): Promise<Answered> => change(event, true);

async function change(event: Event, isRestored: boolean): Promise<Answered> {
	const form = await event.request.formData();
	const text = (name: string) => form.get(name)?.toString() ?? '';
	const what = text('what');
	if (!isCorrection(what)) return fail(400, { problem: 'BAD_INPUT' });
	const weight = Math.min(3, Math.max(1, Math.round(Number(text('weight'))) || 2));
	const corrected = { what, node: text('node'), name: text('name'), weight, isRestored };
	const { do: doIt, undo } = CORRECTIONS[what];
	const refused = await (isRestored ? undo : doIt)(event, corrected).then(() => null, refusal);
	return refused ?? { corrected };
}

const isCorrection = (what: string): what is Correction => Object.hasOwn(CORRECTIONS, what);
