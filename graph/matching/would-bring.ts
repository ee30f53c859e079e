import type { Driver } from 'neo4j-driver';
import { type Actor, actorParameter } from '../context.ts';
import type { PathNode } from './candidate.ts';
import { ask } from './statement.ts';

/** With so many suggestions nobody asks what one more detail would bring. */
const ENOUGH = 3;

/** A skill, and who and what would come into question if the actor looked for it. */
type WouldBring = PathNode & { colleagues: number; materials: number };

/**
 * What one more detail would bring, for somebody who gets few suggestions.
 *
 * @param cards  how many she gets
 */
export async function readWouldBring(driver: Driver, actor: Actor, cards: number): Promise<WouldBring[]> {
	if (cards >= ENOUGH) return [];
	const rows = await ask<Omit<WouldBring, keyof PathNode> & { skill: PathNode }>(
		driver,
		'suggest-would-bring',
		{
			actor: actorParameter(actor)
		}
	);
	return rows.map(({ skill, ...counts }) => ({ ...skill, ...counts }));
}
