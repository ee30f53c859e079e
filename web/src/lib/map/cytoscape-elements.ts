import type { ElementDefinition } from 'cytoscape';
import { initials } from '#lib/formats.ts';
import {
	alongRoute,
	LABEL_SIZE,
	type LabelPlace,
	nodeSize,
	pictureLabel,
	placeLabels
} from './label-places.ts';
import { nodeLabel } from './node-words.ts';
import { lookKind, type MapNetwork } from './types.ts';

/** What is to be drawn. */
export type Drawing = {
	network: Pick<MapNetwork, 'nodes' | 'relationships'>;
	/** Nodes of the route shown, in order. */
	route: readonly string[];
	/** The chosen node. */
	at: string | null;
	/** Labels keep their size on the screen: 1/zoom, so that fewer fit when zoomed out. */
	scale: number;
};

type Place = { halign: string; valign: string; marginX: number; marginY: number };

const placed = (place: Place, scale: number): Place => ({
	...place,
	marginX: place.marginX * scale,
	marginY: place.marginY * scale
});

const PLACES: Record<LabelPlace, Place> = {
	below: { halign: 'center', valign: 'bottom', marginX: 0, marginY: 4 },
	above: { halign: 'center', valign: 'top', marginX: 0, marginY: -4 },
	right: { halign: 'right', valign: 'center', marginX: 5, marginY: 0 },
	left: { halign: 'left', valign: 'center', marginX: -5, marginY: 0 }
};

/** The nodes and edges of a drawing, as Cytoscape takes them. Positions come from the server. */
export function elementsOf({ network, route, at, scale }: Drawing): ElementDefinition[] {
	const texts = new Map(network.nodes.map((node) => [node.id, nodeLabel(node).text]));
	const important = new Set([...route, ...(at ? [at] : [])]);
	const places = placeLabels(network.nodes, texts, important, { scale });
	const onRoute = alongRoute(network.relationships, route);
	const there = new Set(network.nodes.map(({ id }) => id));
	return [
		...network.nodes.map((node): ElementDefinition => {
			const size = nodeSize(node);
			const text = pictureLabel(node, texts.get(node.id)!);
			const place = places.get(node.id);
			return {
				group: 'nodes',
				data: {
					id: node.id,
					look: lookKind(node.kind),
					size,
					narrow: Math.round(size * 0.84),
					text,
					shown: place ? text : '',
					isMe: node.isMe || undefined,
					hidden: node.hidden || undefined,
					...(node.isMe && { image: initialsAddress(initials(node.label)) }),
					font: LABEL_SIZE * scale,
					outline: 2.6 * scale,
					...placed(PLACES[place ?? 'below'], scale)
				},
				position: { x: node.x, y: node.y },
				classes: important.has(node.id) ? 'route' : ''
			};
		}),
		...network.relationships
			.filter(({ source, target }) => there.has(source) && there.has(target))
			.map(({ id, source, target, kind, form, setting, dormant, crossBorder }): ElementDefinition => ({
				group: 'edges',
				data: {
					id,
					source,
					target,
					kind,
					form,
					setting,
					dormant: dormant || undefined,
					crossBorder: crossBorder || undefined
				},
				classes: onRoute.has(id) ? 'route' : route.length > 1 ? 'aside' : ''
			}))
	];
}

/** Initials as a picture for one's own node, since a node has one label only. White on petrol in both themes. */
function initialsAddress(text: string): string {
	return `data:image/svg+xml,${encodeURIComponent(
		`<svg xmlns="http://www.w3.org/2000/svg" width="42" height="42" viewBox="0 0 42 42"><text x="21" y="27" text-anchor="middle" font-family="system-ui, sans-serif" font-size="16" font-weight="700" fill="#ffffff">${text.replaceAll(/[<&]/g, '')}</text></svg>`
	)}`;
}
