import type { NodeKind } from './kinds.ts';
import { rankOfKind } from './kinds.ts';
import type { NetworkNode, NetworkRelationship, StoredNode } from './model.ts';
import type { Lifted } from './fold/lift.ts';

/** What is said of a node besides what is stored. */
export type NodeContext = { distance: number; members: NetworkNode['members']; neighbours: number };

/** A node as the API gives it; nothing of the graph's own names is left in it. */
export function toNetworkNode(node: StoredNode, { distance, members, neighbours }: NodeContext): NetworkNode {
	const { x, y } = node;
	const told = Object.fromEntries(
		Object.entries(node).filter(([name]) => name !== 'ref' && name !== 'containers')
	) as Omit<StoredNode, 'ref' | 'containers'>;
	const size = members.reduce((sum, { count }) => sum + count, 0);
	return { ...told, x: x ?? 0, y: y ?? 0, distance, group: size > 0, size, members, neighbours };
}

/** A relationship as the API gives it. `ids` translates refs into public identifiers. */
export function toNetworkRelationship(one: Lifted, ids: Map<string, string>): NetworkRelationship {
	const [source, target] = [ids.get(one.source)!, ids.get(one.target)!];
	return { ...one, source, target, id: `${one.kind} ${source} ${target}` };
}

/** Counts by kind, in the order of KINDS. */
export function countKinds(kinds: NodeKind[]): NetworkNode['members'] {
	const counts = new Map<NodeKind, number>();
	for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return [...counts]
		.map(([kind, count]) => ({ kind, count }))
		.sort((a, b) => rankOfKind(a.kind) - rankOfKind(b.kind));
}
