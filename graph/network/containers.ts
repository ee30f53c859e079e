import type { StoredNode } from './model.ts';
import { loadNodes } from './nodes.ts';
import type { Reader } from './reader.ts';

/** Community, then regions of level 3 to 0. */
const LEVELS = 5;

/**
 * Adds what the nodes may be folded into: communities and regions, up to the country.
 *
 * @param nodes  by ref
 */
export async function withContainers(
	run: Reader,
	nodes: Map<string, StoredNode>
): Promise<Map<string, StoredNode>> {
	const all = new Map(nodes);
	let below = [...nodes.values()].filter(({ kind }) => kind === 'teacher');
	for (let level = 0; level < LEVELS && below.length; level++) {
		const refs = new Set(below.flatMap(({ containers }) => containers));
		const missing = [...refs].filter((ref) => !all.has(ref));
		for (const node of await loadNodes(run, missing)) all.set(node.ref, node);
		below = [...refs].map((ref) => all.get(ref)!).filter((node) => node?.containers.length);
	}
	return all;
}
