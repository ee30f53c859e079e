import type { Driver } from 'neo4j-driver';
import type { Actor } from '../context.ts';
import { toNetworkNode, toNetworkRelationship } from './assemble.ts';
import { isCrossBorder, loadBetween } from './between.ts';
import { loadDegrees } from './degrees.ts';
import { findNode, findNodes } from './find.ts';
import { arrangeOnce } from './layout/cache.ts';
import type { Network, StoredNode, StoredRelationship } from './model.ts';
import { loadNodes } from './nodes.ts';
import { inOneRead, type Reader } from './reader.ts';
import { loadNeighbours, type Neighbours } from './surroundings.ts';
import type { NetworkFilter } from './ties.ts';

/** Most nodes a client may have already. */
const KNOWN = 1_000;

export type ExpandQuery = NetworkFilter & { id: string; known: string[]; limit: number };

/**
 * The neighbours of a node that the client does not have yet, the kinds of relationship taking turns, and how they
 * are tied to one another and to what the client has.
 *
 * @throws ApiError NOT_FOUND when the node is not shown to the actor
 */
export function loadExpansion(driver: Driver, actor: Actor | null, query: ExpandQuery): Promise<Network> {
	return inOneRead(driver, actor, async (run) => {
		const opened = await findNode(run, query.id);
		const known = new Set([opened, ...(await findNodes(run, query.known, KNOWN))]);
		const rows = await loadNeighbours(run, [opened], query, { most: query.limit, except: [...known] });
		const found = new Set(rows.flatMap(({ refs }) => refs));
		const taken = takeTurns(rows, query.limit);
		const relationships = (await loadBetween(run, [...known, ...taken], query)).filter(
			({ source, target }) => taken.includes(source) || taken.includes(target)
		);
		return {
			...(await draw(run, { opened, taken, known: [...known], relationships, query })),
			total: found.size,
			isTotalExact: rows.every(({ count, refs }) => count === refs.length),
			hidden: found.size - taken.length,
			hiddenRelationships: 0
		};
	});
}

/** One of each kind of relationship in turn, until there are enough. */
function takeTurns(rows: Neighbours[], most: number): string[] {
	const taken = new Set<string>();
	const longest = Math.max(0, ...rows.map(({ refs }) => refs.length));
	for (let turn = 0; turn < longest; turn++)
		for (const { refs } of rows) {
			if (taken.size >= most) return [...taken];
			if (refs[turn]) taken.add(refs[turn]);
		}
	return [...taken];
}

type Expansion = {
	opened: string;
	taken: string[];
	known: string[];
	relationships: StoredRelationship[];
	query: ExpandQuery;
};

async function draw(
	run: Reader,
	{ opened, taken, known, relationships, query }: Expansion
): Promise<Pick<Network, 'nodes' | 'relationships'>> {
	const stored = new Map((await loadNodes(run, [...known, ...taken])).map((node) => [node.ref, node]));
	const degrees = await loadDegrees(run, taken, query.kinds);
	const ids = new Map([...stored].map(([ref, { id }]) => [ref, id]));
	const links = relationships.map((one) =>
		toNetworkRelationship(
			{ ...one, count: 1, crossBorder: isCrossBorder(stored.get(one.source), stored.get(one.target)) },
			ids
		)
	);
	const positions = positionsOf([opened, ...taken], stored, relationships);
	return {
		nodes: taken.map((ref) => ({
			...toNetworkNode(stored.get(ref)!, { distance: 1, members: [], neighbours: degrees.get(ref) ?? 0 }),
			...positions.get(ref)!
		})),
		relationships: links
	};
}

/** Around the opened node, as if it and the new ones were the whole map. */
function positionsOf(refs: string[], stored: Map<string, StoredNode>, relationships: StoredRelationship[]) {
	const isInside = new Set(refs);
	const placed = refs.map((ref, place) => ({
		...stored.get(ref)!,
		id: ref,
		distance: place ? 1 : 0,
		size: 0
	}));
	const links = relationships
		.filter(({ source, target }) => isInside.has(source) && isInside.has(target))
		.map((one) => ({ ...one, count: 1 }));
	return arrangeOnce(placed, links);
}
