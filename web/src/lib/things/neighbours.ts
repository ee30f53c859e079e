import { lookKind, type MapNetwork, type MapNode } from '#lib/map/types.ts';
import { relationshipWords } from '#lib/relationship-words.ts';
import type { Kind } from '#lib/design/kinds.ts';

/** Neighbours joined to the middle in the same way: “offered by”. */
export type NeighbourGroup = {
	words: string;
	neighbours: { node: MapNode; kind: Kind; across: boolean }[];
};

/** The twin of a small picture: what is next to the middle, by how it is joined. */
export function neighbourGroups({ nodes, relationships }: MapNetwork, middle: string): NeighbourGroup[] {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const groups = new Map<string, NeighbourGroup>();
	for (const { source, target, kind, crossBorder } of relationships) {
		if (source !== middle && target !== middle) continue;
		const node = byId.get(source === middle ? target : source);
		if (!node) continue;
		const words = relationshipWords(kind, source === middle ? 'forward' : 'backward');
		const group = groups.get(words) ?? { words, neighbours: [] };
		group.neighbours.push({ node, kind: lookKind(node.kind), across: crossBorder });
		groups.set(words, group);
	}
	return [...groups.values()];
}
