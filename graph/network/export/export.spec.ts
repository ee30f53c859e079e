import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MultiDirectedGraph } from 'graphology';
import gexfLibrary from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import type { NetworkNode, NetworkRelationship } from '../model.ts';
import { csvNodes, csvRelationships } from './csv.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { EXPORT_FORMATS } from './index.ts';

const node = (id: string, label: string): NetworkNode => ({
	id,
	kind: 'teacher',
	label,
	language: null,
	labelEn: null,
	labelSv: null,
	labelDe: null,
	labelPt: null,
	detail: {
		subjects: ['mathematics', 'physics'],
		stages: [],
		languages: [],
		school: null,
		place: null,
		licence: null,
		kind: null,
		startsAt: null,
		level: null,
		line: null
	},
	country: 'SE',
	region: null,
	x: 1.5,
	y: -2,
	distance: 1,
	group: false,
	size: 0,
	members: [],
	neighbours: 3,
	isMe: false,
	hidden: false
});

const relationship = (source: string, target: string, kind: string): NetworkRelationship => ({
	id: `${kind} ${source} ${target}`,
	source,
	target,
	kind,
	count: 2,
	form: 'formal',
	setting: null,
	since: '2024-01-01T00:00:00.000Z',
	lastAt: null,
	dormant: false,
	crossBorder: true
});

const NASTY = [
	'=HYPERLINK("http://x")',
	'+1',
	'-1',
	'@SUM(A1)',
	'\t=1',
	'Åsa "Öl" <b>&amp; Çã',
	'two\nlines',
	'bell\u0007end'
];

const network = {
	nodes: NASTY.map((label, i) => node(`teacher:t_${i}`, label)),
	relationships: [
		relationship('teacher:t_0', 'teacher:t_1', 'COLLABORATES_WITH'),
		relationship('teacher:t_0', 'teacher:t_1', 'USED')
	],
	title: 'Me & my <colleagues>'
};

describe('CSV', () => {
	it('turns no name into a formula', () => {
		const rows = parse(csvNodes.write(network), { columns: true, bom: true }) as Record<string, string>[];
		expect(rows).toHaveLength(NASTY.length);
		for (const value of rows.flatMap((row) => Object.values(row))) expect(value).not.toMatch(/^[=+\-@\t\r]/);
		expect(rows[5]).toMatchObject({
			label: NASTY[5],
			country: 'SE',
			subjects: 'mathematics|physics',
			members: '0'
		});
	});

	it('tells every relationship', () => {
		const rows = parse(csvRelationships.write(network), { columns: true, bom: true }) as Record<
			string,
			string
		>[];
		expect(rows[0]).toMatchObject({
			source: 'teacher:t_0',
			target: 'teacher:t_1',
			kind: 'COLLABORATES_WITH',
			form: 'formal',
			setting: '',
			crossBorder: 'true'
		});
	});
});

describe('GEXF', () => {
	it('can be read again as the same graph', () => {
		const { parse: read } = gexfLibrary as unknown as typeof import('graphology-gexf');
		const graph = read(MultiDirectedGraph, gexf.write(network));
		expect([graph.order, graph.size]).toEqual([NASTY.length, 2]);
		expect(graph.getNodeAttributes('teacher:t_5')).toMatchObject({
			label: NASTY[5],
			country: 'SE',
			x: 1.5,
			y: 2
		});
		expect(graph.getNodeAttribute('teacher:t_7', 'label')).toBe('bellend');
		expect(graph.getEdgeAttributes('USED teacher:t_0 teacher:t_1')).toMatchObject({
			kind: 'USED',
			crossBorder: true
		});
	});
});

describe('GraphML', () => {
	it('declares each key that it uses and holds every node and relationship', () => {
		const { graphml: read } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
			graphml.write(network)
		);
		expect(read.graph.node).toHaveLength(NASTY.length);
		expect(read.graph.edge).toHaveLength(2);
		const declared = new Set(read.key.map(({ id }: { id: string }) => id));
		for (const { data } of [...read.graph.node, ...read.graph.edge])
			for (const { key } of data) expect(declared).toContain(key);
		const label = read.graph.node[5].data.find(({ key }: { key: string }) => key === 'node-label');
		expect(label['#text']).toBe(NASTY[5]);
	});
});

it.each([gexf, graphml])('$id is well-formed whatever people wrote', ({ write }) => {
	expect(XMLValidator.validate(write(network))).toBe(true);
});

it.each(EXPORT_FORMATS)('$id copes with an empty map', ({ write }) => {
	expect(write({ nodes: [], relationships: [] })).not.toBe('');
});
