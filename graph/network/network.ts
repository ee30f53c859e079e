import type { Driver } from 'neo4j-driver';
import type { Actor } from '../context.ts';
import { countKinds, toNetworkNode, toNetworkRelationship } from './assemble.ts';
import { loadBetween } from './between.ts';
import { onlyAcrossBorders } from './border.ts';
import { withContainers } from './containers.ts';
import { loadDegrees } from './degrees.ts';
import { findNodes, notShown } from './find.ts';
import { fold, type Folded } from './fold/fold.ts';
import type { Candidate } from './fold/rank.ts';
import { arrangeOnce } from './layout/cache.ts';
import type { Network, NetworkNode, StoredNode, StoredRelationship } from './model.ts';
import { loadNodes } from './nodes.ts';
import { inOneRead, type Reader } from './reader.ts';
import { walk } from './surroundings.ts';
import type { NetworkFilter } from './ties.ts';

/** Most nodes in the middle, and shown besides. */
const AROUND = 20;
const ALSO = 100;

export type NetworkQuery = NetworkFilter & {
	around: string[];
	also?: string[] | null;
	steps: number;
	crossBorderOnly: boolean;
	limit: number;
};

/**
 * The surroundings of one or more nodes, folded to what fits on a map.
 *
 * @throws ApiError NOT_FOUND when none of them is shown to the actor
 */
export function loadNetwork(driver: Driver, actor: Actor | null, query: NetworkQuery): Promise<Network> {
	return inOneRead(driver, actor, async (run) => {
		const middle = await findNodes(run, query.around, AROUND);
		if (!middle.length) throw notShown();
		const also = await findNodes(run, query.also ?? [], ALSO);
		const { distances, isComplete, atLeast } = await walk(run, middle, query.steps, query);
		const pinned = new Set([...middle, ...also]);
		const refs = [...new Set([...middle, ...also, ...distances.keys()])];
		const candidates = (await loadNodes(run, refs)).map((node): Candidate => {
			const distance = distances.get(node.ref) ?? query.steps + 1;
			return { node, distance, isPinned: pinned.has(node.ref) };
		});
		const { nodes, relationships } = await loadMap(run, candidates, query);
		const found = query.crossBorderOnly
			? onlyAcrossBorders({ candidates, relationships })
			: { candidates, relationships };
		const folded = fold(found.candidates, found.relationships, nodes, query.limit);
		// Of what was never reached nobody knows whether it lies across a border.
		const beyond = query.crossBorderOnly ? 0 : Math.max(0, atLeast - candidates.length);
		const drawn = await draw(run, folded, found.candidates, nodes, query);
		return {
			...drawn,
			total: found.candidates.length + beyond,
			isTotalExact: isComplete,
			hidden: drawn.hidden + beyond
		};
	});
}

/** Relationships of the candidates and, when all is too much for one map, what they can be folded into. */
async function loadMap(
	run: Reader,
	candidates: Candidate[],
	query: NetworkQuery
): Promise<{ nodes: Map<string, StoredNode>; relationships: StoredRelationship[] }> {
	const alone = new Map(candidates.map(({ node }) => [node.ref, node]));
	if (alone.size <= query.limit) {
		const relationships = await loadBetween(run, [...alone.keys()], query);
		if (alone.size + relationships.length <= query.limit) return { nodes: alone, relationships };
	}
	const nodes = await withContainers(run, alone);
	return { nodes, relationships: await loadBetween(run, [...nodes.keys()], query) };
}

async function draw(
	run: Reader,
	{ refs, holders, relationships, hiddenRelationships }: Folded,
	candidates: Candidate[],
	nodes: Map<string, StoredNode>,
	{ kinds, steps }: NetworkQuery
): Promise<Pick<Network, 'nodes' | 'relationships' | 'hidden' | 'hiddenRelationships'>> {
	const degrees = await loadDegrees(run, refs, kinds);
	const distances = new Map(candidates.map(({ node, distance }) => [node.ref, distance]));
	const inside = new Map<string, NetworkNode['kind'][]>(refs.map((ref) => [ref, []]));
	for (const { node } of candidates) {
		const holder = holders.get(node.ref);
		if (holder && holder !== node.ref) inside.get(holder)!.push(node.kind);
	}
	const drawn = refs.map((ref) =>
		toNetworkNode(nodes.get(ref)!, {
			distance: distances.get(ref) ?? steps,
			members: countKinds(inside.get(ref)!),
			neighbours: degrees.get(ref) ?? 0
		})
	);
	const ids = new Map(refs.map((ref) => [ref, nodes.get(ref)!.id]));
	const links = relationships.map((one) => toNetworkRelationship(one, ids));
	const positions = arrangeOnce(
		drawn.map((node, place) => ({ ...node, x: nodes.get(refs[place]!)!.x, y: nodes.get(refs[place]!)!.y })),
		links
	);
	return {
		nodes: drawn.map((node) => ({ ...node, ...positions.get(node.id)! })),
		relationships: links,
		hidden: candidates.filter(({ node }) => !holders.get(node.ref)).length,
		hiddenRelationships
	};
}
