import type { ManagedTransaction } from 'neo4j-driver';
import * as v from 'valibot';
import type { Actor } from '../context.ts';
import { cypher } from '../cypher.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { type Command, isTeacher } from './command.ts';
import { reportOutcomeGiven } from './given/outcome.ts';
import { type Receipt, receiptOf } from './receipt.ts';
import { withContact } from './tie-contacts.ts';
import { readTie, tieEvents, writeTie } from './tie-store.ts';

type Given = v.InferOutput<typeof reportOutcomeGiven>;

/** The actor says what came of an introduction: "we met", "we made this", "nothing came of it". */
export const reportOutcome: Command<typeof reportOutcomeGiven, Receipt> = {
	id: 'reportOutcome',
	given: reportOutcomeGiven,
	isAllowed: isTeacher,
	async run(tx, actor, given) {
		const { id, outcome, setting, form } = given;
		const { records } = await tx.run(cypher('introduction-outcome'), {
			actor: { id: actor.id },
			id,
			outcome
		});
		const other = records[0]?.get('other') as string | undefined;
		if (!other) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
		const isWithdrawal = outcome === 'nothing';
		const isTieChanged = isWithdrawal
			? await takeBack(tx, actor, other)
			: await meet(tx, actor, other, given);
		const receipt = receiptOf({
			isChanged: true,
			isWithdrawal,
			now: isTieChanged ? ['pages', 'maps', 'suggestions'] : ['suggestions'],
			soon: isTieChanged ? ['figures'] : []
		});
		const details = { introduction: id, outcome, setting, form, receipt: receipt.id };
		return { result: receipt, events: tieEvents(actor, other, 'introduction.outcome', details) };
	}
};

/** Notes the contact in the tie of the two; something made together makes it formal only where she says so. */
async function meet(tx: ManagedTransaction, actor: Actor, other: string, contact: Given): Promise<boolean> {
	const { start, tie } = await readTie(tx, actor, other);
	const next = withContact(tie, contact, start === null || start === actor.id);
	if (next === tie) return false;
	await writeTie(tx, actor, other, next, { by: actor.id, at: new Date().toISOString(), before: tie });
	return true;
}

/** Takes the tie away that the introduction alone has made; one that was used stays. */
async function takeBack(tx: ManagedTransaction, actor: Actor, other: string): Promise<boolean> {
	const { tie } = await readTie(tx, actor, other);
	if (tie?.through !== 'introduction' || tie.contacts > 1 || tie.contactKeys.length) return false;
	await tx.run(cypher('tie-remove'), { actor: { id: actor.id }, with: other, isKept: false });
	return true;
}
