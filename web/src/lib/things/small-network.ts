import type { MapNetwork, MapNode } from '#lib/map/types.ts';
import { neighbourGroups } from './neighbours.ts';

/** Neighbours drawn: as many as can be labelled in a column. */
const MOST = 12;
/** Room for the positions of the nodes, pixels: the picture is drawn in its natural size, so that labels stay legible. */
const WIDTH = 250;
const HEIGHT = 230;

/**
 * The part of a network that fits into a column: the middle and some neighbours of each kind of relationship, moved
 * together. The list beside it has all.
 */
export function smallNetwork(
	network: MapNetwork,
	middle: string
): Pick<MapNetwork, 'nodes' | 'relationships'> {
	const chosen = new Set([middle, ...inTurn(network, middle)]);
	const nodes = network.nodes.filter(({ id }) => chosen.has(id));
	const scale = Math.min(1, WIDTH / spread(nodes, 'x'), HEIGHT / spread(nodes, 'y'));
	return {
		nodes: nodes.map((node) => ({ ...node, x: node.x * scale, y: node.y * scale })),
		relationships: network.relationships.filter(
			({ source, target }) => chosen.has(source) && chosen.has(target)
		)
	};
}

/** One neighbour of each group, then a second of each, until there are enough. */
function inTurn(network: MapNetwork, middle: string): string[] {
	const groups = neighbourGroups(network, middle).map(({ neighbours }) =>
		neighbours.map(({ node }) => node.id)
	);
	const ids = new Set<string>();
	for (let turn = 0; ids.size < MOST && groups.some((group) => turn < group.length); turn++)
		for (const group of groups) if (group[turn] && ids.size < MOST) ids.add(group[turn]!);
	return [...ids];
}

function spread(nodes: MapNode[], axis: 'x' | 'y'): number {
	const values = nodes.map((node) => node[axis]);
	return Math.max(1, Math.max(...values) - Math.min(...values));
}
