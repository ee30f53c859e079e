import { KINDS } from '../kinds.ts';
import type { Reader } from '../reader.ts';
import { LEAST_COST } from '../relationships.ts';
import { loadNeighbours } from '../surroundings.ts';
import { findPaths, type Path } from './find-paths.ts';
import { addNeighbours, createRouteGraph, type RouteGraph } from './route-graph.ts';

/** How many steps are taken from each end: six together. */
const RINGS = 3;

/** How many neighbours of a node are looked at by one kind of relationship, and how many nodes one ring starts from. */
const NEIGHBOURS = 400;
const FRONTIER = 300;

/**
 * A node that costs more to pass than this (ten thousand relationships; a hundred of somebody who is not shown) is
 * not walked on from: who comes from the other end finds it.
 */
const PASSED = 3;

const ALL_KINDS = { kinds: KINDS.map(({ kind }) => kind) };

type Side = { seen: Set<string>; frontier: string[]; rings: number };

/**
 * Walks from both ends by turns, the smaller side first, until the rest of the graph cannot hold anything cheaper.
 *
 * @returns the ways between the two ends, cheapest first
 */
export async function collectPaths(run: Reader, from: string, to: string): Promise<Path[]> {
	const graph = createRouteGraph();
	const sides = [from, to].map((end): Side => {
		graph.mergeNode(end, { passing: 0 });
		return { seen: new Set([end]), frontier: [end], rings: 0 };
	});
	for (;;) {
		const side = nextSide(sides);
		if (!side) return findPaths(graph, from, to);
		await widen(run, graph, side);
		const rings = sides.reduce((sum, { rings }) => sum + rings, 0);
		if (sides.some((one) => one.rings === 0)) continue;
		const paths = findPaths(graph, from, to);
		if (paths[0] && paths[0].cost <= (rings + 1) * LEAST_COST) return paths;
	}
}

/** The side that is cheaper to widen; none when both are at their end. */
function nextSide(sides: Side[]): Side | undefined {
	return sides
		.filter(({ rings, frontier }) => rings < RINGS && frontier.length)
		.sort((a, b) => Number(a.rings > 0) - Number(b.rings > 0) || a.frontier.length - b.frontier.length)[0];
}

async function widen(run: Reader, graph: RouteGraph, side: Side): Promise<void> {
	const rows = await loadNeighbours(run, side.frontier, ALL_KINDS, {
		most: NEIGHBOURS,
		examined: NEIGHBOURS,
		throughHidden: true,
		withDegrees: true
	});
	addNeighbours(graph, rows);
	const reached = [...new Set(rows.flatMap(({ refs }) => refs))].filter((ref) => !side.seen.has(ref));
	for (const ref of reached) side.seen.add(ref);
	const price = (ref: string) => graph.getNodeAttribute(ref, 'passing');
	side.frontier = reached
		.filter((ref) => price(ref) <= PASSED)
		.sort((a, b) => price(a) - price(b))
		.slice(0, FRONTIER);
	side.rings++;
}
