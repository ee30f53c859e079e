import type { Driver } from 'neo4j-driver';
import type { Actor } from '../../context.ts';
import { toNetworkNode, toNetworkRelationship } from '../assemble.ts';
import { isCrossBorder, loadBetween } from '../between.ts';
import { loadDegrees } from '../degrees.ts';
import { findNode } from '../find.ts';
import type { NetworkNode, NetworkRelationship, StoredNode, StoredRelationship } from '../model.ts';
import { loadNodes } from '../nodes.ts';
import { inOneRead, type Reader } from '../reader.ts';
import { costOf } from '../relationships.ts';
import { collectPaths } from './collect.ts';

export type RouteStep = {
	node: NetworkNode;
	relationship: NetworkRelationship | null;
	direction: 'forward' | 'backward' | null;
};

export type Route = { steps: RouteStep[]; crossBorder: boolean };

/**
 * How two nodes are connected, over what the actor may see. A colleague on the way who does not want to be on maps is
 * there without a name.
 *
 * @throws ApiError NOT_FOUND when one of the ends is not shown to the actor
 */
export function loadRoutes(
	driver: Driver,
	actor: Actor | null,
	ends: { from: string; to: string }
): Promise<Route[]> {
	return inOneRead(driver, actor, async (run) => {
		const [from, to] = [await findNode(run, ends.from), await findNode(run, ends.to)];
		if (from === to) return [];
		const paths = await collectPaths(run, from, to);
		const { nodes, relationships } = await loadStations(run, [
			...new Set(paths.flatMap((path) => path.nodes))
		]);
		return paths.map((path) => toRoute(path.nodes, nodes, relationships));
	});
}

type Stations = { nodes: Map<string, NetworkNode>; relationships: Map<string, StoredRelationship[]> };

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

async function loadStations(run: Reader, refs: string[]): Promise<Stations> {
	const stored = await loadNodes(run, refs);
	const degrees = await loadDegrees(run, refs);
	const nodes = new Map<string, NetworkNode>();
	for (const node of stored) nodes.set(node.ref, toStation(node, degrees.get(node.ref) ?? 0, nodes));
	const relationships = new Map<string, StoredRelationship[]>();
	for (const one of await loadBetween(run, refs, {}, { isFarKept: true })) {
		const pair = pairOf(one.source, one.target);
		relationships.set(pair, [...(relationships.get(pair) ?? []), one]);
	}
	return { nodes, relationships };
}

/** Those who are not shown are told apart by a number within this answer, and by nothing else. */
function toStation(node: StoredNode, neighbours: number, before: Map<string, NetworkNode>): NetworkNode {
	if (!node.hidden) return toNetworkNode(node, { distance: 0, members: [], neighbours });
	const number = [...before.values()].filter(({ hidden }) => hidden).length + 1;
	return toNetworkNode({ ...node, id: `hidden:${number}` }, { distance: 0, members: [], neighbours: 0 });
}

function toRoute(refs: string[], nodes: Stations['nodes'], relationships: Stations['relationships']): Route {
	const ids = new Map([...nodes].map(([ref, { id }]) => [ref, id]));
	const steps = refs.map((ref, place): RouteStep => {
		const node = { ...nodes.get(ref)!, distance: place };
		const before = refs[place - 1];
		if (before === undefined) return { node, relationship: null, direction: null };
		const best = nearest(relationships.get(pairOf(before, ref))!);
		const [a, b] = [nodes.get(before)!, node];
		return {
			node,
			relationship: toNetworkRelationship(
				{ ...(a.hidden || b.hidden ? bare(best) : best), count: 1, crossBorder: isCrossBorder(a, b) },
				ids
			),
			direction: best.source === before ? 'forward' : 'backward'
		};
	});
	return { steps, crossBorder: steps.some(({ relationship }) => relationship?.crossBorder) };
}

/** Of several relationships between two nodes the one that says most, then the latest. */
function nearest(all: StoredRelationship[]): StoredRelationship {
	const when = ({ lastAt, since }: StoredRelationship) => lastAt ?? since ?? '';
	return all.toSorted((a, b) => costOf(a.kind) - costOf(b.kind) || (when(a) < when(b) ? 1 : -1))[0]!;
}

/** When and how somebody met a person who is not shown could tell who it is. */
const bare = (one: StoredRelationship): StoredRelationship => ({
	...one,
	form: null,
	setting: null,
	since: null,
	lastAt: null,
	dormant: false
});
