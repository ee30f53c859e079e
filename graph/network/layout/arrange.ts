import { type Box, separate } from './boxes.ts';
import { directionOf, type Point } from './start.ts';
import { minimiseStress } from './stress.ts';

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

/** Least length of a link, and distance for each step between nodes that no link joins; in pixels. */
const LINK_LENGTH = 100;
const APART = 170;

/** Labels and screens are wider than high. */
const WIDER = 1.3;

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
	if (!nodes.length) return new Map();
	const points = startsOf(nodes);
	minimiseStress(points, lengthsOf(nodes, links), APART);
	const boxes = nodes.map((node, i): Box => ({
		x: points[i]!.x * WIDER,
		y: points[i]!.y,
		...roomOf(node),
		isFixed: i === 0
	}));
	separate(boxes);
	return new Map(boxes.map(({ x, y }, i) => [nodes[i]!.id, { x: round(x), y: round(y) }]));
}

/** A link is the longer, the less its ends have in common: what belongs together comes to lie together. */
function lengthsOf(nodes: Placed[], links: Link[]) {
	const indices = new Map(nodes.map(({ id }, i) => [id, i]));
	const around = nodes.map(() => new Set<number>());
	const ends = links
		.map(({ source, target }) => ({ source: indices.get(source)!, target: indices.get(target)! }))
		.filter(({ source, target }) => source !== target);
	for (const { source, target } of ends) {
		around[source]!.add(target);
		around[target]!.add(source);
	}
	return ends.map(({ source, target }) => {
		const different = around[source]!.symmetricDifference(around[target]!).size;
		return { source, target, length: LINK_LENGTH * (1 + Math.sqrt(different) / 8) };
	});
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Stored positions around the centre, brought to the size of a view; a ring by distance for nodes without one. */
function startsOf(nodes: Placed[]): Point[] {
	const [centre] = nodes;
	const known = nodes.filter(({ x, y }) => x !== null && y !== null);
	const middle = centre!.x === null ? meanOf(known) : { x: centre!.x, y: centre!.y! };
	const spread = Math.sqrt(
		known.reduce((sum, { x, y }) => sum + (x! - middle.x) ** 2 + (y! - middle.y) ** 2, 0) /
			(known.length || 1)
	);
	const scale = spread ? SPREAD / spread : 1;
	return nodes.map((node, i) => {
		if (i === 0) return { x: 0, y: 0 };
		const direction = directionOf(node.id);
		// A step aside for all: two nodes on the very same point could never be parted.
		const base =
			node.x === null || node.y === null
				? { x: direction.x * RING * node.distance, y: direction.y * RING * node.distance }
				: { x: (node.x - middle.x) * scale, y: (node.y - middle.y) * scale };
		return { x: base.x + direction.x, y: base.y + direction.y };
	});
}

function meanOf(nodes: Placed[]): Point {
	const count = nodes.length || 1;
	const sum = (axis: 'x' | 'y') => nodes.reduce((total, node) => total + node[axis]!, 0) / count;
	return { x: sum('x'), y: sum('y') };
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
