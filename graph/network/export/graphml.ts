import { XMLBuilder } from 'fast-xml-parser';
import type { Exported, ExportFormat } from './format.ts';
import { type Column, NODE_COLUMNS, RELATIONSHIP_COLUMNS } from './table.ts';
import { plainText } from './xml-text.ts';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

type Place = 'node' | 'edge';

/** GraphML, for yEd, igraph, NetworkX and others. graphology-graphml only reads it. */
export const graphml: ExportFormat = {
	id: 'graphml',
	ending: '.graphml',
	mediaType: 'application/graphml+xml',
	write: (network) => builder.build(toDocument(network))
};

function toDocument({ nodes, relationships }: Exported) {
	const ofNodes: Column<Exported['nodes'][number]>[] = [
		...NODE_COLUMNS.filter(({ name }) => name !== 'id'),
		{ name: 'x', of: ({ x }) => x },
		{ name: 'y', of: ({ y }) => y }
	];
	const ofEdges = RELATIONSHIP_COLUMNS.filter(({ name }) => name !== 'source' && name !== 'target');
	return {
		'?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
		graphml: {
			'@xmlns': 'http://graphml.graphdrawing.org/xmlns',
			key: [...keys('node', ofNodes), ...keys('edge', ofEdges)],
			graph: {
				'@edgedefault': 'directed',
				node: nodes.map((node) => ({ '@id': node.id, data: data('node', ofNodes, node) })),
				edge: relationships.map((one) => ({
					'@id': one.id,
					'@source': one.source,
					'@target': one.target,
					data: data('edge', ofEdges, one)
				}))
			}
		}
	};
}

const NUMBERS = new Set(['distance', 'members', 'count', 'x', 'y']);
const BOOLEANS = new Set(['dormant', 'crossBorder']);

function keys<Thing>(place: Place, columns: Column<Thing>[]) {
	return columns.map(({ name }) => ({
		'@id': `${place}-${name}`,
		'@for': place,
		'@attr.name': name,
		'@attr.type': NUMBERS.has(name) ? 'double' : BOOLEANS.has(name) ? 'boolean' : 'string'
	}));
}

function data<Thing>(place: Place, columns: Column<Thing>[], thing: Thing) {
	return columns
		.map(({ name, of }) => ({ '@key': `${place}-${name}`, '#text': of(thing) }))
		.filter(({ '#text': value }) => value !== null && value !== '')
		.map((one) => ({ ...one, '#text': plainText(String(one['#text'])) }));
}
