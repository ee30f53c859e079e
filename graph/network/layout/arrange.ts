import { UndirectedGraph } from 'graphology';
import { type Box, separate } from './boxes.ts';
import { forceAtlas2 } from './force-atlas.ts';
import { directionOf, type Point } from './start.ts';

/** What the layout needs of a node. */
export type Placed = {
	id: string;
	label: string;
	/** Stored position; null until the layout of the whole graph has run. */
	x: number | null;
	y: number | null;
	distance: number;
	/** How many nodes are folded into it. */
	size: number;
	isMe: boolean;
};

export type Link = { source: string; target: string; count: number };

/** Pixels between the ends of a middling relationship. */
const LINK_LENGTH = 120;

/** Width of a letter of 14 pixels, and of the longest line of a label. */
const LETTER = 7.2;
const LABEL_MAX = 150;

/** Start: pixels from the middle by step, and how far the stored positions are spread. */
const RING = 100;
const SPREAD = 200;

/**
 * Positions of one view, in pixels: the first node at 0,0, the others near what they are tied to, starting from where
 * they lie in the whole graph, with room for each label below its node. The same view always gets the same.
 */
export function arrange(nodes: Placed[], links: Link[]): Map<string, Point> {
	const [centre] = nodes;
	if (!centre) return new Map();
	const graph = new UndirectedGraph();
	const starts = startsOf(nodes);
	for (const node of nodes)
		graph.addNode(node.id, { ...starts.get(node.id)!, size: shapeOf(node) / 2, fixed: node === centre });
	for (const { source, target, count } of links)
		if (source !== target && !graph.hasEdge(source, target))
			graph.addEdge(source, target, { weight: 1 + Math.log2(count) });
	const isLarge = graph.order > 200;
	const forced = forceAtlas2(graph, {
		iterations: isLarge ? 100 : 250,
		getEdgeWeight: 'weight',
		settings: { gravity: 0.6, scalingRatio: 60, slowDown: 4, linLogMode: false, barnesHutOptimize: isLarge }
	});
	const scale = scaleOf(forced, links);
	const boxes = nodes.map((node): Box & { id: string } => ({
		id: node.id,
		x: (forced[node.id]!.x - forced[centre.id]!.x) * scale,
		y: (forced[node.id]!.y - forced[centre.id]!.y) * scale,
		...roomOf(node),
		isFixed: node === centre
	}));
	separate(boxes);
	return new Map(boxes.map(({ id, x, y }) => [id, { x: round(x), y: round(y) }]));
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Stored positions around the centre, brought to the size of a view; a ring by distance for nodes without one. */
function startsOf(nodes: Placed[]): Map<string, Point> {
	const [centre] = nodes;
	const known = nodes.filter(({ x, y }) => x !== null && y !== null);
	const middle = centre!.x === null ? meanOf(known) : { x: centre!.x, y: centre!.y! };
	const spread = Math.sqrt(
		known.reduce((sum, { x, y }) => sum + (x! - middle.x) ** 2 + (y! - middle.y) ** 2, 0) /
			(known.length || 1)
	);
	const scale = spread ? SPREAD / spread : 1;
	return new Map(
		nodes.map((node) => {
			if (node === centre) return [node.id, { x: 0, y: 0 }];
			const direction = directionOf(node.id);
			// A step aside for all: two nodes on the very same point could never be parted.
			const base =
				node.x === null || node.y === null
					? { x: direction.x * RING * node.distance, y: direction.y * RING * node.distance }
					: { x: (node.x - middle.x) * scale, y: (node.y - middle.y) * scale };
			return [node.id, { x: base.x + direction.x, y: base.y + direction.y }];
		})
	);
}

function meanOf(nodes: Placed[]): Point {
	const count = nodes.length || 1;
	const sum = (axis: 'x' | 'y') => nodes.reduce((total, node) => total + node[axis]!, 0) / count;
	return { x: sum('x'), y: sum('y') };
}

/** Brings the middling relationship to its length. */
function scaleOf(positions: Record<string, Point>, links: Link[]): number {
	const lengths = links
		.map(({ source, target }) =>
			Math.hypot(positions[source]!.x - positions[target]!.x, positions[source]!.y - positions[target]!.y)
		)
		.sort((a, b) => a - b);
	const median = lengths[Math.floor(lengths.length / 2)];
	return median ? LINK_LENGTH / median : 1;
}

/** Diameter of the shape: area grows with the members of a group, see visual.md. */
function shapeOf({ size, isMe }: Placed): number {
	return size ? Math.min(72, 36 + Math.sqrt(size) * 3) : isMe ? 42 : 28;
}

function roomOf(node: Placed): { width: number; height: number } {
	const label = Math.min(LABEL_MAX, node.label.length * LETTER);
	const lines = node.label.length * LETTER > LABEL_MAX ? 2 : 1;
	return { width: Math.max(shapeOf(node), label) + 12, height: shapeOf(node) + lines * 18 + 14 };
}
