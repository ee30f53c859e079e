import { randomUUID } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { loadActor } from '../actor.ts';
import { cypher } from '../cypher.ts';
import { write } from '../driver.ts';
import type { MailLanguage } from '../mail/mail.ts';
import { LETTER } from '../mail/mails/letter.ts';
import { MailError } from '../mail/post.ts';
import type { Services } from '../services.ts';
import { cardsOfLetters } from './cards.ts';
import { letterFacts } from './letter-facts.ts';
import type { LetterWords } from './letter-words.ts';
import { signedLinks } from './links.ts';
import type { Frequency } from './schedule.ts';

/**
 * A worker that has not said after so long what became of a letter it took up is dead, seconds: well beyond the
 * patience of the post.
 */
export const HOLD_SECONDS = 90;

/** Minutes after which a letter is tried again that the mail server did not take; then it is given up. */
const WAITS = [1, 5, 30, 120, 720];

/** What it takes to send letters. */
export type Delivery = Pick<Services, 'driver' | 'post' | 'secret' | 'origin' | 'log'> & {
	words: LetterWords;
	/** See HOLD_SECONDS; shorter in tests. */
	holdSeconds?: number;
};

/** Sent; nothing of it to be shown any more; refused by the mail server for now; no longer wanted. */
export type Outcome = 'sent' | 'empty' | 'refused' | 'unwanted';

type Claimed = {
	id: string;
	language: MailLanguage;
	composedAt: number;
	reader: string;
	name: string;
	frequency: Frequency;
	/** Null where the letter is for a feed only. */
	email: string | null;
	isWanted: boolean;
};

/**
 * Sends a composed letter and marks it as sent. Whoever gets there second, or finds that the reader wants it no longer,
 * sends nothing.
 *
 * Between the moment in which a mail server has taken a mail and the mark lies one that no program can close: a worker
 * killed there has sent a letter that looks unsent. It is then sent again, because a letter too many is a smaller harm
 * than one too few, and bears the same Message-ID (RFC 5322, 3.6.4), by which servers and mail programs drop the second.
 * Mails that are kept as files have the same name each time, so there is one in any case.
 *
 * @returns what became of it; null when it was not this worker's to send
 */
export async function deliverLetter(delivery: Delivery, id: string): Promise<Outcome | null> {
	const claim = randomUUID();
	const letter = await claimLetter(delivery, id, claim);
	if (!letter) return null;
	if (!letter.isWanted) return dropLetter(delivery.driver, id);
	try {
		const outcome = (await sendLetter(delivery, letter)) ? 'sent' : 'empty';
		await settle(delivery.driver, id, claim, outcome);
		return outcome;
	} catch (error) {
		if (!(error instanceof MailError)) throw error;
		await write(delivery.driver, (tx) => tx.run(cypher('letter-refused'), { id, claim, waits: WAITS }));
		return 'refused';
	}
}

async function claimLetter(
	{ driver, post, holdSeconds = HOLD_SECONDS }: Delivery,
	id: string,
	claim: string
): Promise<Claimed | null> {
	return write(driver, async (tx) => {
		const parameters = { id, claim, holdSeconds, isKept: post.folder !== null };
		const { records } = await tx.run(cypher('letter-claim'), parameters);
		return (records[0]?.toObject() as Claimed | undefined) ?? null;
	});
}

/** @returns false when nothing of it can be shown any more */
async function sendLetter(delivery: Delivery, letter: Claimed): Promise<boolean> {
	const { driver, post, words } = delivery;
	const actor = await loadActor(driver, letter.reader);
	const cards = actor && (await cardsOfLetters(driver, actor, [letter.id])).get(letter.id);
	if (!cards?.length) return false;
	if (!letter.email) return true;
	const { id, language, composedAt } = letter;
	const at = new Date(composedAt);
	const links = await signedLinks(delivery, letter, cards);
	const facts = letterFacts({ ...letter, at }, cards, words, links);
	await post.send(letter.email, language, LETTER, facts, { id, at, unsubscribe: links.unsubscribeAtOnce });
	return true;
}

async function settle(driver: Driver, id: string, claim: string, state: string): Promise<void> {
	await write(driver, (tx) => tx.run(cypher('letter-settle'), { id, claim, state }));
}

/** Nobody wants it any more: whom it proposed has her room back. */
async function dropLetter(driver: Driver, id: string): Promise<'unwanted'> {
	await write(driver, (tx) => tx.run('MATCH (l:Letter {id: $id}) DETACH DELETE l', { id }));
	return 'unwanted';
}
