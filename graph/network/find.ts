import { ApiError } from '../errors.ts';
import { parseNode } from './kinds.ts';
import type { Reader } from './reader.ts';

/**
 * Refs of the named nodes that the actor may see, in the order of the names. What is not there and what is not shown
 * look the same.
 *
 * @throws ApiError BAD_INPUT when a name is none, or when there are too many
 */
export async function findNodes(run: Reader, nodes: readonly string[], most: number): Promise<string[]> {
	if (nodes.length > most)
		throw new ApiError('BAD_INPUT', `At most ${most} nodes can be named at once, not ${nodes.length}.`);
	const names = [...new Set(nodes)].map(parseNode);
	if (!names.length) return [];
	const rows = await run<{ node: string; ref: string }>('network-find', { names });
	const refs = new Map(rows.map(({ node, ref }) => [node, ref]));
	return [...new Set(names.flatMap(({ node }) => refs.get(node) ?? []))];
}

/** The one named node. @throws ApiError NOT_FOUND */
export async function findNode(run: Reader, node: string): Promise<string> {
	const [ref] = await findNodes(run, [node], 1);
	if (!ref) throw notShown();
	return ref;
}

/** There is nothing, or it is not shown: the two must not be told apart. */
export const notShown = () =>
	new ApiError('NOT_FOUND', 'There is nothing here on the map, or it is not shown to you.');
