import { randomUUID } from 'node:crypto';
import { cypher } from '../cypher.ts';
import type { Purpose } from '../rights.ts';
import { type Command, isTeacher } from './command.ts';
import { CONSENT_TEXTS, CONSENT_VERSION } from './given/consent-texts.ts';
import { setConsentGiven } from './given/rights.ts';
import { type EffectPlace, noteReceipt, type Receipt, receiptOf } from './receipt.ts';

/** Where each consent is asked for: at once where the graph is read, within a minute where something is kept. */
const EFFECTS: Record<Purpose, { now: EffectPlace[]; soon: EffectPlace[] }> = {
	suggest: { now: ['suggestions'], soon: [] },
	maps: { now: ['maps'], soon: [] },
	figures: { now: [], soon: ['figures'] },
	research: { now: [], soon: [] }
};

/** The actor agrees to a purpose, or takes that back. */
export const setConsent: Command<typeof setConsentGiven, Receipt> = {
	id: 'setConsent',
	given: setConsentGiven,
	isAllowed: isTeacher,
	async run(tx, actor, { purpose, given, language }) {
		const { records } = await tx.run(cypher(given ? 'consent-give' : 'consent-withdraw'), {
			actor: { id: actor.id },
			id: randomUUID(),
			purpose,
			language,
			text: CONSENT_TEXTS[purpose][language],
			version: CONSENT_VERSION
		});
		const isChanged = records[0]?.get('isChanged') === true;
		const result = receiptOf({ isChanged, isWithdrawal: !given, ...EFFECTS[purpose] });
		const details = { purpose, language, version: CONSENT_VERSION };
		const action = given ? 'consent.give' : 'consent.withdraw';
		return { result, events: noteReceipt(result, actor, action, details) };
	}
};
