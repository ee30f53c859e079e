import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { noteChanged, people } from '../changes.ts';
import { type Actor, actorParameter } from '../context.ts';
import { cypher } from '../cypher.ts';
import { type Row, write } from '../driver.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { publicId } from '../public-id.ts';
import { OUTCOME_DAYS, TERM_DAYS } from './periods.ts';
import { keepAnswer } from './keep-answer.ts';
import { readNode } from './node.ts';
import { ask } from './statement.ts';
import { isVisibleIn, onlyVisible } from './visible.ts';

/** Longest personal word, characters. */
export const MESSAGE_MAX = 600;

type Known = { id: string; state: string; isMine: boolean; isTheirs: boolean };
type Facts = { isTied: boolean; hasRoom: boolean; known: Known | null };

/** Says hello to a colleague and notes the suggestion, if it was one, as accepted. */
export async function requestIntroduction(
	driver: Driver,
	actor: Actor,
	to: string,
	message: string | null
): Promise<Row> {
	const words = message?.trim() || null;
	if (words && words.length > MESSAGE_MAX)
		throw new ApiError('BAD_INPUT', `A personal word has at most ${MESSAGE_MAX} characters.`);
	const id = await write(driver, async (tx) => {
		const introduction = await requestIn(tx, actor, to, words);
		await keepAnswer(tx, actor, readNode(`teacher:${to}`), 'accepted');
		return introduction;
	});
	return card(driver, actor, id);
}

/**
 * Says hello inside a transaction. Said twice it is one hello; to somebody who said it first it is a yes.
 *
 * @returns identifier of the introduction
 */
export async function requestIn(
	tx: ManagedTransaction,
	actor: Actor,
	to: string,
	message: string | null
): Promise<string> {
	await lock(tx, [actor.id, to]);
	const parameters = { actor: actorParameter(actor), to };
	const isVisible = await isVisibleIn(tx, actor, `teacher:${to}`);
	const { records } = await tx.run(cypher('introduction-facts'), { ...parameters, termDays: TERM_DAYS });
	const facts = records[0]?.toObject() as Facts | undefined;
	if (!facts || !isVisible) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
	const { known, isTied, hasRoom } = facts;
	if (known?.isMine && !['declined', 'expired'].includes(known.state)) return known.id;
	if (isTied) throw new ApiError('CONFLICT', 'You are connected already.');
	if (known?.isMine && known.state === 'declined')
		throw new ApiError('CONFLICT', 'She has answered: not at the moment.');
	if (known?.isTheirs && known.state !== 'expired') {
		await keepIntroduction(tx, actor, known.id, 'accepted');
		return known.id;
	}
	if ((!known || known.state === 'expired') && !hasRoom)
		throw new ApiError('CONFLICT', 'She has no room for a new contact this term.');
	const id = known?.id ?? publicId('Introduction', [actor.id, to].sort().join('+'));
	await tx.run(cypher('introduction-request'), { ...parameters, id, message });
	return id;
}

/** The answer of the person to whom somebody said hello; nobody else can give it. */
export async function answerIntroduction(
	driver: Driver,
	actor: Actor,
	id: string,
	state: string,
	isSilent = false
): Promise<Row> {
	if (state === 'proposed' || state === 'expired')
		throw new ApiError('BAD_INPUT', 'An answer is accepted, later or declined.');
	await write(driver, async (tx) => {
		const parties = await tx.run(PERSONS, { id });
		await lock(
			tx,
			parties.records.map((record) => record.get('id'))
		);
		const { records } = await tx.run(STANDING, { actor: actorParameter(actor), id });
		const known = records[0]?.toObject() as Known | undefined;
		if (!known) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
		if (known.isMine || !known.isTheirs) throw new ApiError('FORBIDDEN', ERROR_MESSAGES.FORBIDDEN);
		if (known.state === state) return;
		if (known.state === 'accepted') throw new ApiError('CONFLICT', 'You are connected already.');
		await keepIntroduction(tx, actor, id, state, isSilent && state === 'declined');
	});
	return card(driver, actor, id);
}

const PERSONS = 'MATCH (:Introduction {id: $id})-[:INTRODUCES]->(t:Teacher) RETURN t.id AS id';
const STANDING = `MATCH (me:Teacher {id: $actor.id})<-[:INTRODUCES]-(i:Introduction {id: $id})
	RETURN i.id AS id, CASE WHEN i.wavedAt IS NOT NULL THEN 'declined' ELSE i.state END AS state, EXISTS { (me)-[:REQUESTED]->(i) } AS isMine,
		EXISTS { MATCH (i)<-[:REQUESTED]-(other:Teacher) WHERE other <> me } AS isTheirs`;

async function keepIntroduction(
	tx: ManagedTransaction,
	actor: Actor,
	id: string,
	state: string,
	isSilent = false
): Promise<void> {
	await tx.run(cypher('introduction-answer'), { actor: actorParameter(actor), id, state, isSilent });
}

/**
 * Two who say hello to each other at the same moment wait for one another here, in the order of identifiers; for both
 * something changes.
 */
async function lock(tx: ManagedTransaction, ids: string[]): Promise<void> {
	await noteChanged(tx, people(...ids.toSorted()));
}

/** Hellos said to the actor and by her; or the one with this identifier. */
export async function readIntroductions(
	driver: Driver,
	actor: Actor,
	only: string | null = null
): Promise<Row[]> {
	type Hello = Row & { teacher: string; isTheirs: boolean };
	const rows = await ask<Hello>(driver, 'introductions', {
		actor: actorParameter(actor),
		only,
		termDays: TERM_DAYS,
		outcomeDays: OUTCOME_DAYS
	});
	const visible = await onlyVisible(
		driver,
		actor,
		rows.map(({ teacher }) => `teacher:${teacher}`)
	);
	// Whoever said hello has shown herself by it.
	return rows.filter(({ teacher, isTheirs }) => isTheirs || visible.has(`teacher:${teacher}`));
}

async function card(driver: Driver, actor: Actor, id: string): Promise<Row> {
	const [row] = await readIntroductions(driver, actor, id);
	if (!row) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
	return row;
}
