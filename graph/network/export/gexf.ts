import { MultiDirectedGraph } from 'graphology';
import gexfLibrary from 'graphology-gexf';
import type { Exported, ExportFormat } from './format.ts';
import { type Column, NODE_COLUMNS, RELATIONSHIP_COLUMNS } from './table.ts';
import { plainText } from './xml-text.ts';

/** CommonJS, see ../layout/force-atlas.ts. */
const { write } = gexfLibrary as unknown as typeof import('graphology-gexf');

/** GEXF 1.2, for Gephi; positions and labels included. */
export const gexf: ExportFormat = {
	id: 'gexf',
	ending: '.gexf',
	mediaType: 'application/gexf+xml',
	write: (network) => write(toGraph(network), { pretty: true })
};

function toGraph({ nodes, relationships, title }: Exported): MultiDirectedGraph {
	const graph = new MultiDirectedGraph();
	graph.setAttribute('creator', 'Kollegium');
	if (title) graph.setAttribute('title', plainText(title));
	const named = NODE_COLUMNS.filter(({ name }) => name !== 'id');
	for (const node of nodes)
		// In GEXF, y grows upwards.
		graph.addNode(node.id, { ...attributes(named, node), x: node.x, y: -node.y });
	const told = RELATIONSHIP_COLUMNS.filter(({ name }) => name !== 'source' && name !== 'target');
	for (const one of relationships)
		graph.addEdgeWithKey(one.id, one.source, one.target, { ...attributes(told, one), weight: one.count });
	return graph;
}

function attributes<Thing>(
	columns: Column<Thing>[],
	thing: Thing
): Record<string, string | number | boolean> {
	const values = columns.map(({ name, of }) => [name, of(thing)] as const);
	return Object.fromEntries(
		values
			.filter(([, value]) => value !== null)
			.map(([name, value]) => [name, typeof value === 'string' ? plainText(value) : value!])
	);
}
