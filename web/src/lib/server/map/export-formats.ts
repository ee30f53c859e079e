import { render } from 'svelte/server';
import { EXPORT_FORMATS } from '#graph/network/export/index.ts';
import NetworkPicture from '#lib/map/NetworkPicture.svelte';
import type { LoadedMap } from './load-map.ts';

/** A file that a map can be taken away as. */
export type MapFile = { mediaType: string; name: string; write(map: LoadedMap): string };

/** The formats of the graph, by the ending of their files, and the picture. */
export const MAP_FILES = new Map<string, MapFile>([
	...EXPORT_FORMATS.map(({ id, ending, mediaType, write }): [string, MapFile] => [
		id,
		{ mediaType, name: `kollegium-map${ending}`, write: ({ network }) => write(network as never) }
	]),
	['svg', { mediaType: 'image/svg+xml; charset=utf-8', name: 'kollegium-map.svg', write: pictureOf }]
]);

/** Colours of the light theme, since a file has no page to take them from. */
const COLOURS: Record<string, string> = {
	page: '#f2f6f5',
	ink: '#14242b',
	tie: '#758b90',
	across: '#b93c0b',
	'on-node': '#ffffff',
	'kind-teacher': '#1f7f8c',
	'kind-skill': '#3a1d6b',
	'kind-material': '#1453a3',
	'kind-community': '#123a2c',
	'kind-region': '#565e00',
	'kind-question': '#9c3560',
	'kind-meeting': '#7f6a3c'
};

/** How the picture's parts look outside a page. */
const STYLE = `svg{background:var(--page);font-family:'Source Sans 3',system-ui,sans-serif}
line{stroke:var(--tie);stroke-width:1.5}.informal line{stroke-dasharray:2 6;stroke-linecap:round;stroke-width:2}
.bead{fill:var(--tie)}.across line{stroke:var(--across);stroke-width:2.6}.across .bead{fill:var(--across)}
.route line{stroke:var(--ink);stroke-width:5;stroke-dasharray:none}.route.across line{stroke:var(--across)}
.body{fill:var(--kind)}.ring{fill:none;stroke:var(--kind);stroke-width:1.7}.chosen{fill:none;stroke:var(--ink);stroke-width:2}
.icon{fill:none;stroke:var(--on-node);stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
.initials{fill:var(--on-node);font-size:11.5px;font-weight:650}
.label{fill:var(--ink);font-weight:600;paint-order:stroke;stroke:var(--page);stroke-width:4.5px;stroke-linejoin:round}`;

function pictureOf({ network, routes }: LoadedMap): string {
	const route = routes?.[0]?.steps.map(({ node }) => node.id) ?? [];
	const { body } = render(NetworkPicture, { props: { network, title: 'Kollegium', route, height: 'none' } });
	const variables = Object.entries(COLOURS).map(([name, value]) => `--${name}:${value}`);
	const svg = body.slice(body.indexOf('<svg'), body.lastIndexOf('</svg>') + 6).replaceAll(/<!--.*?-->/g, '');
	return svg.replace(
		/^<svg([^>]*)>/,
		`<svg xmlns="http://www.w3.org/2000/svg"$1><style>svg{${variables.join(';')}}${STYLE}</style>`
	);
}
