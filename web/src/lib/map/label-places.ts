import type { MapNode, MapRelationship } from './types.ts';
import { lookKind } from './types.ts';
import { lookOf } from '#lib/design/kinds.ts';

/** Where a label stands beside its node. */
export type LabelPlace = 'below' | 'right' | 'left' | 'above';

/** Font size of labels, pixels, and the mean width of a letter of Source Sans 3 at weight 600. */
export const LABEL_SIZE = 14;
const LETTER = 0.53;
const LINE = 17;
const GAP = 4;

/** Longer labels are cut in the picture; the inspector, tree and table show them whole. */
const LONGEST = 34;

/** The rectangle of a picture. */
type Frame = { x: number; y: number; width: number; height: number };

type Box = { left: number; right: number; top: number; bottom: number };

/** Diameter of a node, pixels: by kind; only groups grow with what is in them. */
export function nodeSize(node: Pick<MapNode, 'kind' | 'group' | 'size' | 'isMe'>): number {
	if (node.isMe) return 42;
	if (node.group) return Math.min(72, Math.round(30 + 4 * Math.sqrt(node.size)));
	return lookOf(lookKind(node.kind)).size;
}

/** A label short enough for the picture. */
export const shortLabel = (text: string): string =>
	text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;

/** A label for the picture: short, and for a group with the number of what is in it. */
export const pictureLabel = (node: Pick<MapNode, 'group' | 'size'>, text: string): string =>
	node.group ? `${shortLabel(text)} (${node.size})` : shortLabel(text);

/**
 * Finds a place for each label where it covers no node and no other label; important labels and one's own are placed even
 * where there is none. More important labels come first:
 * those of a route and of the chosen node, one's own, communities, skills, then the rest. A label that fits nowhere
 * is left out; it shows on hover, focus or when zoomed in.
 *
 * @param texts      label of each node, by identifier
 * @param important  nodes whose labels always show
 * @param scale      how much smaller labels are drawn than in a map of natural size (1/zoom)
 * @param frame      what the picture shows: only important labels and one's own may cross its edge; not given where the picture
 *                   can be moved
 */
export function placeLabels(
	nodes: readonly MapNode[],
	texts: ReadonlyMap<string, string>,
	important: ReadonlySet<string> = new Set(),
	{ scale = 1, frame }: { scale?: number; frame?: Frame } = {}
): Map<string, LabelPlace> {
	const taken: Box[] = nodes.map((node) => around(node, nodeSize(node) / 2));
	const places = new Map<string, LabelPlace>();
	for (const node of [...nodes].sort((a, b) => rank(a, important) - rank(b, important))) {
		const boxes = candidates(node, pictureLabel(node, texts.get(node.id) ?? ''), scale);
		const own = taken[nodes.indexOf(node)]!;
		const shown = frame ? boxes.filter(({ box }) => isInside(box, frame)) : boxes;
		const free = shown.find(({ box }) => !taken.some((other) => other !== own && overlap(box, other)));
		const chosen = free ?? (important.has(node.id) || node.isMe ? (shown[0] ?? boxes[0]) : undefined);
		if (!chosen) continue;
		taken.push(chosen.box);
		places.set(node.id, chosen.place);
	}
	return places;
}

function rank(node: MapNode, important: ReadonlySet<string>): number {
	if (important.has(node.id)) return 0;
	if (node.isMe || node.distance === 0) return 1;
	if (node.group) return 2;
	return { community: 2, skill: 3, region: 4 }[node.kind as 'skill'] ?? 5;
}

function candidates(
	{ x, y, ...node }: MapNode,
	text: string,
	scale: number
): { place: LabelPlace; box: Box }[] {
	const half = nodeSize(node) / 2 + GAP * scale;
	const width = text.length * LABEL_SIZE * LETTER * scale;
	const height = LINE * scale;
	return [
		{
			place: 'below',
			box: { left: x - width / 2, right: x + width / 2, top: y + half, bottom: y + half + height }
		},
		{
			place: 'right',
			box: { left: x + half, right: x + half + width, top: y - height / 2, bottom: y + height / 2 }
		},
		{
			place: 'left',
			box: { left: x - half - width, right: x - half, top: y - height / 2, bottom: y + height / 2 }
		},
		{
			place: 'above',
			box: { left: x - width / 2, right: x + width / 2, top: y - half - height, bottom: y - half }
		}
	];
}

const around = ({ x, y }: MapNode, half: number): Box => ({
	left: x - half,
	right: x + half,
	top: y - half,
	bottom: y + half
});

const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = ({ left, right, top, bottom }: Box, { x, y, width, height }: Frame): boolean =>
	left >= x && right <= x + width && top >= y && bottom <= y + height;

/** The rectangle a picture of these nodes needs, with room for labels. */
export function extentOf(nodes: readonly MapNode[], margin = 48): Frame {
	const xs = nodes.map(({ x }) => x);
	const ys = nodes.map(({ y }) => y);
	const [left, top] = [Math.min(0, ...xs) - margin - 40, Math.min(0, ...ys) - margin];
	return {
		x: left,
		y: top,
		width: Math.max(0, ...xs) + margin + 40 - left,
		height: Math.max(0, ...ys) + margin - top
	};
}

/** Identifiers of the relationships along the given nodes, for showing a route. */
export function alongRoute(relationships: readonly MapRelationship[], route: readonly string[]): Set<string> {
	const pairs = new Set(route.slice(1).flatMap((id, at) => [`${route[at]} ${id}`, `${id} ${route[at]}`]));
	return new Set(
		relationships.filter(({ source, target }) => pairs.has(`${source} ${target}`)).map(({ id }) => id)
	);
}
