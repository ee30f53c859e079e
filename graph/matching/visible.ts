import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { type Actor, actorParameter } from '../context.ts';
import { ask, askIn } from './statement.ts';

/**
 * Of these nodes, those which the actor may see: what a statement without `visible(n)` found goes through here before
 * anything else is done with it.
 *
 * @param names  kind and identifier, such as `teacher:t_0123456789ab`; teachers, materials, communities, questions, meetings
 */
export async function onlyVisible(
	driver: Driver,
	actor: Actor | null,
	names: Iterable<string>
): Promise<Set<string>> {
	const nodes = [...new Set(names)].map(toNode);
	if (!nodes.length) return new Set();
	const parameters = { actor: actorParameter(actor), nodes };
	const rows = await ask<{ name: string }>(driver, 'visible-nodes', parameters);
	return new Set(rows.map(({ name }) => name));
}

/** May the actor see this node? Asked inside the transaction that does something with it. */
export async function isVisibleIn(tx: ManagedTransaction, actor: Actor, name: string): Promise<boolean> {
	const parameters = { actor: actorParameter(actor), nodes: [toNode(name)] };
	return (await askIn(tx, 'visible-nodes', parameters)).length > 0;
}

function toNode(name: string): { kind: string; id: string } {
	const colon = name.indexOf(':');
	return { kind: name.slice(0, colon), id: name.slice(colon + 1) };
}
