import { UndirectedGraph } from 'graphology';
import { type Box, separate } from '../../network/layout/boxes.ts';
import { forceAtlas2 } from '../../network/layout/force-atlas.ts';
import { directionAt } from './direction-at.ts';
import { type Graph, startPositions } from './starts.ts';

/** From this many nodes on, the first ones are laid out by forces and the rest is put beside them. */
const BY_FORCES = 10_000;

const ITERATIONS = 200;

/** Room of a node. */
const ROOM = 12;

/**
 * Positions of a whole graph, countries lying roughly as on a map: ForceAtlas2 from the places of `startPositions`,
 * regions held where they are, overlaps removed. The same graph always gets the same.
 */
export function layOut(graph: Graph): Float64Array {
	const positions = startPositions(graph);
	const count = Math.min(positions.length / 2, BY_FORCES);
	const forced = byForces(graph, positions, count);
	const boxes = Array.from({ length: count }, (_, i): Box => ({
		...forced[i]!,
		width: ROOM,
		height: ROOM,
		isFixed: false
	}));
	separate(boxes);
	boxes.forEach(({ x, y }, i) => positions.set([x, y], 2 * i));
	putBeside(graph, positions, count);
	return positions.map((value) => Math.round(value * 10) / 10);
}

function byForces({ places, sources, targets, weights }: Graph, positions: Float64Array, count: number) {
	const graph = new UndirectedGraph();
	for (let i = 0; i < count; i++)
		graph.addNode(i, {
			x: positions[2 * i]!,
			y: positions[2 * i + 1]!,
			fixed: !Number.isNaN(places[2 * i]!)
		});
	for (let i = 0; i < sources.length; i++)
		if (sources[i]! < count && targets[i]! < count)
			graph.updateEdge(sources[i]!, targets[i]!, ({ weight = 0 }) => ({ weight: weight + weights[i]! }));
	return forceAtlas2(graph, {
		iterations: ITERATIONS,
		getEdgeWeight: 'weight',
		settings: {
			gravity: 0.05,
			scalingRatio: 10,
			slowDown: 5,
			barnesHutOptimize: count > 500,
			barnesHutTheta: 0.8
		}
	});
}

/** The rest, each beside the middle of its neighbours that have a place. */
function putBeside({ sources, targets }: Graph, positions: Float64Array, placed: number): void {
	const sums = new Map<number, { x: number; y: number; count: number }>();
	for (let i = 0; i < sources.length; i++) {
		const [near, far] = [Math.min(sources[i]!, targets[i]!), Math.max(sources[i]!, targets[i]!)];
		if (near >= placed || far < placed) continue;
		const sum = sums.get(far) ?? { x: 0, y: 0, count: 0 };
		sum.x += positions[2 * near]!;
		sum.y += positions[2 * near + 1]!;
		sum.count++;
		sums.set(far, sum);
	}
	for (const [node, { x, y, count }] of sums) {
		const aside = directionAt(node);
		positions.set([x / count + aside.x * ROOM * 4, y / count + aside.y * ROOM * 4], 2 * node);
	}
}
