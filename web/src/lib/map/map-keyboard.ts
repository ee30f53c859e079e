import type { Core, NodeSingular } from 'cytoscape';

/** Directions of the arrow keys in the picture; y points downwards. */
const DIRECTIONS: Record<string, [x: number, y: number]> = {
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0]
};

/**
 * The neighbour to which an arrow key leads: the one that lies most in that direction, near ones before far ones.
 *
 * @returns null for other keys, and where nothing lies in that direction
 */
export function neighbourAt(from: NodeSingular, key: string): NodeSingular | null {
	const direction = DIRECTIONS[key];
	if (!direction) return null;
	const here = from.position();
	let best: NodeSingular | null = null;
	let bestScore = 0;
	from.neighborhood('node').forEach((node) => {
		const { x, y } = node.position();
		const [dx, dy] = [x - here.x, y - here.y];
		const distance = Math.hypot(dx, dy) || 1;
		const cosine = (dx * direction[0] + dy * direction[1]) / distance;
		const score = cosine > 0.25 ? cosine / (1 + distance / 400) : 0;
		if (score > bestScore) [best, bestScore] = [node, score];
	});
	return best;
}

/** Brings a node into view when it is outside. */
export function reveal(cy: Core, node: NodeSingular, moves: boolean): void {
	const { x1, y1, x2, y2 } = cy.extent();
	const { x, y } = node.position();
	if (x > x1 && x < x2 && y > y1 && y < y2) return;
	if (moves) cy.animate({ center: { eles: node }, duration: 400, easing: 'ease-out' });
	else cy.center(node);
}
