import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { loadActor } from '../actor.ts';
import { cypher } from '../cypher.ts';
import { read, write } from '../driver.ts';
import { mailLanguage } from '../mail/mail.ts';
import type { Card } from '../matching/suggest.ts';
import { publicId } from '../public-id.ts';
import { fullAmong } from './capacity.ts';
import { chooseCards } from './choose.ts';

/** Which letter: one for each reader and issue, and as many more as she asks for. */
export type Issue = {
	number: number;
	/** Names a letter that somebody asked for, outside the rhythm; the same name twice is one letter. */
	extra?: string | undefined;
};

/** How often another choice is made because somebody has just taken the last room of a colleague. */
const TRIES = 5;

/**
 * Composes the letter of a reader and reserves the room of those it proposes, in one transaction. Composed twice it is
 * one letter.
 *
 * @param full  names of colleagues known to have no room; grows by those who are found to have none
 * @returns identifier of a letter to be sent; null when it is there already, when she wants none any more, or when there
 *          is nothing to propose, which is noted so that it is not tried again with this issue
 */
export async function composeLetter(
	driver: Driver,
	reader: string,
	issue: Issue,
	full: Set<string>
): Promise<string | null> {
	const [actor, language] = await Promise.all([loadActor(driver, reader), languageOf(driver, reader)]);
	if (!actor) return null;
	for (let attempt = 0; attempt < TRIES; attempt++) {
		const cards = await chooseCards(driver, actor, full);
		const written = await write(driver, (tx) => writeLetter(tx, reader, issue, cards, language));
		if (!('full' in written)) return cards.length ? written.id : null;
		for (const name of written.full) full.add(name);
	}
	// So many at once want the same colleagues that the next round is the time to choose again.
	return null;
}

/** Identifier of a letter, the same each time. */
export const letterId = (reader: string, issue: Issue): string => publicId('Letter', keyOf(reader, issue));

const keyOf = (reader: string, { number, extra }: Issue): string =>
	extra ? `${reader} ${number} ${extra}` : `${reader} ${number}`;

async function writeLetter(
	tx: ManagedTransaction,
	reader: string,
	issue: Issue,
	cards: Card[],
	language: string
): Promise<{ id: string | null } | { full: string[] }> {
	const placed = cards.map(({ kind, id }, place) => ({ kind, id, place }));
	const ofKind = (kind: string) => placed.filter((one) => one.kind === kind);
	const colleagues = ofKind('teacher').map(({ id }) => id);
	const full = await fullAmong(tx, reader, colleagues);
	if (full.length) return { full };
	const { records } = await tx.run(cypher('letter-compose'), {
		id: letterId(reader, issue),
		key: keyOf(reader, issue),
		reader,
		issue: issue.number,
		isExtra: issue.extra !== undefined,
		state: cards.length ? 'composed' : 'empty',
		language,
		teachers: ofKind('teacher'),
		materials: ofKind('material'),
		questions: ofKind('question')
	});
	return { id: records[0]?.get('id') ?? null };
}

async function languageOf(driver: Driver, reader: string): Promise<string> {
	const [row] = await read<{ language: string }>(driver, cypher('letter-reader'), { reader, isKept: false });
	return mailLanguage(row?.language);
}
