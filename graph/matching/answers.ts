import type { Driver } from 'neo4j-driver';
import { noteChanged, people } from '../changes.ts';
import { type Actor, actorParameter } from '../context.ts';
import { cypher } from '../cypher.ts';
import { type Row, write } from '../driver.ts';
import { ApiError } from '../errors.ts';
import { LATER_DAYS } from './periods.ts';
import { requestIn } from './introductions.ts';
import { keepAnswer } from './keep-answer.ts';
import { readNode } from './node.ts';
import { ask } from './statement.ts';
import { onlyVisible } from './visible.ts';

export type Answer = { node: string; answer: string; reason?: string | null | undefined };

/** The actor's answer to a suggestion. Accepting a colleague says hello to her in the same transaction. */
export async function answerSuggestion(driver: Driver, actor: Actor, { node, answer, reason }: Answer) {
	if (answer === 'open')
		throw new ApiError(
			'BAD_INPUT',
			'An answer is accepted, later or notRelevant. Use undoAnswer to open it.'
		);
	const suggested = readNode(node);
	const id = await write(driver, async (tx) => {
		if (suggested.kind === 'teacher' && answer === 'accepted') await requestIn(tx, actor, suggested.id, null);
		return keepAnswer(tx, actor, suggested, answer, answer === 'notRelevant' ? reason : null);
	});
	const [answered] = await readAnswered(driver, actor, id);
	return answered!;
}

/** Takes an answer back. @returns false when there was none, or when the other person has answered meanwhile */
export async function undoAnswer(driver: Driver, actor: Actor, node: string): Promise<boolean> {
	const { label, id } = readNode(node);
	return write(driver, async (tx) => {
		const { records } = await tx.run(cypher('answer-undo').replace('$label', label), {
			actor: actorParameter(actor),
			id
		});
		await noteChanged(tx, people(actor.id));
		return records.length > 0;
	});
}

/** What the actor answered lately; or the one answer with this identifier. */
export async function readAnswered(driver: Driver, actor: Actor, only: string | null = null): Promise<Row[]> {
	const rows = await ask<Row & { node: string }>(driver, 'answered-suggestions', {
		actor: actorParameter(actor),
		only,
		laterDays: LATER_DAYS
	});
	const visible = await onlyVisible(
		driver,
		actor,
		rows.map(({ node }) => node)
	);
	return rows.filter(({ node }) => visible.has(node));
}
