import { dijkstra } from 'graphology-shortest-path';
import type { RouteGraph } from './route-graph.ts';

/** A way through the graph and what it costs. */
export type Path = { nodes: string[]; cost: number };

/** How many ways are given at most. */
const MOST = 4;

/** What a node or a step costs more each time a way has used it: another way should be another one. */
const USED_BEFORE = 3;

/** A way that costs more than this, measured by the best one, explains nothing. */
const worth = (best: number) => best * 2 + 3;

/**
 * The cheapest way (Dijkstra 1959) and up to three others. Yen's algorithm would give the same way again with one node
 * changed; a growing price on what was used before gives ways that differ (penalty method, Bader et al. 2011).
 */
export function findPaths(graph: RouteGraph, from: string, to: string): Path[] {
	if (!graph.hasNode(from) || !graph.hasNode(to)) return [];
	const used = new Map<string, number>();
	const found = new Map<string, Path>();
	for (let round = 0; round < MOST * 3 && found.size < MOST; round++) {
		const nodes = cheapest(graph, from, to, used);
		if (!nodes) break;
		found.set(nodes.join(' '), { nodes, cost: costOfPath(graph, nodes) });
		for (const thing of [...nodes.slice(1, -1), ...stepsOf(graph, nodes)])
			used.set(thing, (used.get(thing) ?? 0) + USED_BEFORE);
	}
	const paths = [...found.values()].sort((a, b) => a.cost - b.cost);
	return paths.filter(({ cost }) => cost <= worth(paths[0]!.cost));
}

function cheapest(graph: RouteGraph, from: string, to: string, used: Map<string, number>): string[] | null {
	const passing = (node: string) =>
		node === from || node === to ? 0 : graph.getNodeAttribute(node, 'passing') + (used.get(node) ?? 0);
	return dijkstra.bidirectional(graph, from, to, (edge, { cost }) => {
		const [a, b] = graph.extremities(edge);
		// Half of what a node costs is paid on entering, half on leaving it.
		return cost + (used.get(edge) ?? 0) + (passing(a) + passing(b)) / 2;
	});
}

const stepsOf = (graph: RouteGraph, nodes: string[]) =>
	nodes.slice(1).map((node, place) => graph.edge(nodes[place], node)!);

function costOfPath(graph: RouteGraph, nodes: string[]): number {
	const steps = stepsOf(graph, nodes).map((edge) => graph.getEdgeAttribute(edge, 'cost'));
	const passed = nodes.slice(1, -1).map((node) => graph.getNodeAttribute(node, 'passing'));
	return [...steps, ...passed].reduce((sum, cost) => sum + cost, 0);
}
