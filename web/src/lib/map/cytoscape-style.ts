import type { StylesheetJson } from 'cytoscape';
import { iconAddress, KINDS } from '#lib/design/kinds.ts';

/** Colours of the map that are not of a kind; a canvas cannot read custom properties. */
export type MapColours = { ink: string; page: string; tie: string; across: string; focus: string };
export type Theme = 'light' | 'dark';

/**
 * How the map looks: shape, colour and icon by kind, lines by form and setting, warm where they cross a border.
 *
 * @param theme    decides the colours of kinds
 * @param colours  as the page has them now
 */
export function mapStyle(theme: Theme, colours: MapColours): StylesheetJson {
	return [...nodeStyles(theme, colours), ...edgeStyles(colours), ...stateStyles(colours)];
}

/**
 * The first frame: shapes, colours and lines alone, which take as long as a picture without any style. Icons, labels and
 * the kinds of lines come with the next one.
 */
export function firstStyle(theme: Theme, { tie }: MapColours): StylesheetJson {
	return [
		{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } },
		...KINDS.map(({ kind, colour, shape }) => ({
			selector: `node[look = "${kind}"]`,
			style: { shape: shape as 'ellipse', 'background-color': colour[theme] }
		})),
		{ selector: 'edge', style: { width: 1.5, 'line-color': tie } }
	];
}

function nodeStyles(theme: Theme, { ink, page }: MapColours): StylesheetJson {
	return [
		{
			selector: 'node',
			style: {
				width: 'data(size)',
				height: 'data(size)',
				label: 'data(shown)',
				color: ink,
				'font-family': 'Source Sans 3 Variable, system-ui, sans-serif',
				'font-size': 'data(font)' as never,
				'font-weight': 600,
				'text-outline-color': page,
				'text-outline-width': 'data(outline)' as never,
				'text-halign': 'data(halign)' as never,
				'text-valign': 'data(valign)' as never,
				'text-margin-x': 'data(marginX)' as never,
				'text-margin-y': 'data(marginY)' as never,
				'background-fit': 'none',
				'background-width': '58%',
				'background-height': '58%',
				'overlay-opacity': 0
			}
		},
		...KINDS.map(({ kind, colour, shape }) => ({
			selector: `node[look = "${kind}"]`,
			style: {
				shape: shape as 'ellipse',
				'background-color': colour[theme],
				'background-image': iconAddress(kind, theme),
				...(kind === 'material' && { width: 'data(narrow)' as never }),
				...(kind === 'community' && {
					'border-width': 5,
					'border-style': 'double' as const,
					'border-color': colour[theme],
					'background-color': colour[theme],
					'font-weight': 700
				})
			}
		})),
		{
			selector: 'node[?isMe]',
			style: {
				'background-image': 'data(image)' as never,
				'background-width': '100%',
				'background-height': '100%',
				'background-color': KINDS[0]!.colour.light,
				'border-width': 3,
				'border-color': ink,
				'border-style': 'solid',
				'font-weight': 700
			}
		},
		{
			selector: 'node[?hidden]',
			style: { 'background-color': page, 'border-width': 2, 'border-style': 'dashed', 'border-color': ink }
		}
	];
}

function edgeStyles({ tie, across, ink }: MapColours): StylesheetJson {
	return [
		{
			selector: 'edge',
			style: {
				width: 1.5,
				'line-color': tie,
				'curve-style': 'straight',
				'overlay-opacity': 0,
				'mid-target-arrow-color': tie,
				'target-arrow-color': tie,
				'arrow-scale': 0.9
			}
		},
		{
			selector: 'edge[form = "informal"]',
			style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 6], 'line-cap': 'round', width: 2 }
		},
		{ selector: 'edge[setting = "analog"]', style: { 'mid-target-arrow-shape': 'circle' } },
		{
			selector: 'edge[kind = "ADAPTED_FROM"], edge[kind = "TRANSLATION_OF"]',
			style: { 'target-arrow-shape': 'vee' }
		},
		{
			selector: 'edge[?crossBorder]',
			style: {
				width: 2.6,
				'line-color': across,
				'mid-target-arrow-color': across,
				'target-arrow-color': across
			}
		},
		{ selector: 'edge[?dormant]', style: { 'line-opacity': 0.75 } },
		{ selector: 'edge.route', style: { width: 5, 'line-color': ink, 'line-style': 'solid', 'z-index': 5 } },
		{ selector: 'edge.route[?crossBorder]', style: { 'line-color': across } }
	];
}

function stateStyles({ ink, focus }: MapColours): StylesheetJson {
	return [
		{ selector: 'edge.aside', style: { opacity: 0.6 } },
		{
			selector: 'node.route, node.at',
			style: { 'border-width': 3, 'border-style': 'solid', 'border-color': ink, label: 'data(text)' }
		},
		{ selector: 'node.near', style: { label: 'data(text)', 'z-index': 10 } },
		{
			selector: 'node.found',
			style: { 'border-width': 4, 'border-style': 'solid', 'border-color': focus, label: 'data(text)' }
		},
		{
			selector: 'node.focus',
			style: {
				'outline-width': 3,
				'outline-offset': 5,
				'outline-color': focus,
				label: 'data(text)',
				'z-index': 11
			} as never
		}
	];
}
