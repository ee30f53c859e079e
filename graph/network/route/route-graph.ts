import { UndirectedGraph } from 'graphology';
import { costOf } from '../relationships.ts';
import type { Neighbours } from '../surroundings.ts';

/** What the search for routes knows of the graph so far. */
export type RouteGraph = UndirectedGraph<{ passing: number }, { cost: number }>;

export const createRouteGraph = (): RouteGraph => new UndirectedGraph();

/**
 * What it costs to pass through a node: nothing up to ten relationships, then more with each power of ten. That two
 * people know a skill which three hundred others know says little about them (the idea of Adamic & Adar 2003).
 *
 * @param degree  how many relationships it has
 */
export const priceOfPassing = (degree: number): number => Math.max(0, Math.log10(degree / 10));

/** A way over somebody who is not shown explains less than one over somebody who is. */
const HIDDEN = 2;

/** Adds what is around some nodes. Of several relationships between two nodes the cheapest counts. */
export function addNeighbours(graph: RouteGraph, rows: Neighbours[]): void {
	for (const { ref, type, refs, degrees, hidden } of rows)
		refs.forEach((other, place) => {
			if (other === ref) return;
			const passing = priceOfPassing(degrees[place] ?? 0) + (hidden.includes(other) ? HIDDEN : 0);
			if (!graph.hasNode(other)) graph.addNode(other, { passing });
			graph.updateUndirectedEdge(ref, other, (known) => ({
				cost: Math.min(costOf(type), known.cost ?? Infinity)
			}));
		});
}
