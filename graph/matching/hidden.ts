import type { Driver } from 'neo4j-driver';
import { type Actor, actorParameter } from '../context.ts';
import type { PathNode } from './candidate.ts';
import { ask } from './statement.ts';
import { onlyVisible } from './visible.ts';

/** A node on which no reason shall rest, as the actor may see it. */
export type HiddenNode = PathNode & { kind: string };

/**
 * What the actor does not want as a reason.
 *
 * @param names  kind and identifier, such as `skill:FB`
 */
export async function readHidden(driver: Driver, actor: Actor, names: string[]): Promise<HiddenNode[]> {
	if (!names.length) return [];
	const rows = await ask<HiddenNode>(driver, 'suggest-hidden', { actor: actorParameter(actor), names });
	const visible = await onlyVisible(
		driver,
		actor,
		rows.map(({ node }) => node)
	);
	return rows.filter(({ node, kind }) => kind === 'skill' || visible.has(node));
}
