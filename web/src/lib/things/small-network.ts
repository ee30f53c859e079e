import type { MapNetwork, MapNode } from '#lib/map/types.ts';
import { neighbourGroups } from './neighbours.ts';

/** Neighbours drawn: as many as can be labelled in a column. */
const MOST = 8;
/** Places of the neighbours left and right of the middle, pixels: the picture keeps its size, and its labels theirs. */
const COLUMN = 100;
const ROW = 64;
/** Longer labels would run into the next column; the list shows them whole. */
const LONGEST = 20;

/**
 * The part of a network that fits into a column: the middle and some neighbours of each kind of relationship, set in
 * two columns beside it. The list under it has all.
 */
export function smallNetwork(
	network: MapNetwork,
	middle: string
): Pick<MapNetwork, 'nodes' | 'relationships'> {
	const ids = inTurn(network, middle);
	const rows = Math.ceil(ids.length / 2);
	// No row stands beside the middle, whose label needs the place.
	const first = -((rows - 1) / 2) * ROW + (rows % 2 ? ROW / 2 : 0);
	const placeOf = (at: number) => ({ x: at % 2 ? COLUMN : -COLUMN, y: first + Math.floor(at / 2) * ROW });
	const places = new Map([[middle, { x: 0, y: 0 }], ...ids.map((id, at) => [id, placeOf(at)] as const)]);
	return {
		nodes: network.nodes
			.filter(({ id }) => places.has(id))
			.map((node) => shortened({ ...node, ...places.get(node.id)! })),
		relationships: network.relationships.filter(
			({ source, target }) => places.has(source) && places.has(target)
		)
	};
}

/** One neighbour of each group, then a second of each, until there are enough. */
function inTurn(network: MapNetwork, middle: string): string[] {
	const groups = neighbourGroups(network, middle).map(({ neighbours }) =>
		neighbours.map(({ node }) => node.id)
	);
	const ids = new Set<string>();
	for (let turn = 0; ids.size < MOST && groups.some((group) => turn < group.length); turn++)
		for (const group of groups) if (group[turn] && ids.size < MOST) ids.add(group[turn]!);
	return [...ids];
}

function shortened(node: MapNode): MapNode {
	const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);
	const cutSome = (text: string | null | undefined) => (text ? cut(text) : null);
	return {
		...node,
		label: cut(node.label),
		labelEn: cutSome(node.labelEn),
		labelSv: cutSome(node.labelSv),
		labelDe: cutSome(node.labelDe),
		labelPt: cutSome(node.labelPt)
	};
}
