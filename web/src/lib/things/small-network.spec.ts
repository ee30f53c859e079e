import { expect, it } from 'vitest';
import type { MapNetwork, MapNode } from '#lib/map/types.ts';
import { neighbourGroups } from './neighbours.ts';
import { smallNetwork } from './small-network.ts';

const node = (id: string, x: number, y: number): MapNode => ({
	id,
	kind: 'material',
	label: id,
	detail: { subjects: [], stages: [], languages: [] },
	x,
	y,
	distance: 1,
	group: false,
	size: 1,
	members: [],
	neighbours: 1,
	isMe: false,
	hidden: false
});
const relationship = (source: string, target: string, kind: string) => ({
	id: `${source}-${target}`,
	source,
	target,
	kind,
	count: 1,
	dormant: false,
	crossBorder: false
});

const MANY = Array.from({ length: 30 }, (_, at) => node(`m${at}`, at * 40 - 600, (at % 7) * 100 - 300));
const NETWORK: MapNetwork = {
	nodes: [node('middle', 0, 0), ...MANY, node('author', 500, 500)],
	relationships: [
		...MANY.map(({ id }) => relationship(id, 'middle', 'TEACHES')),
		relationship('author', 'middle', 'OFFERS'),
		relationship('m0', 'm1', 'ADAPTED_FROM')
	],
	total: 32,
	isTotalExact: true,
	hidden: 0,
	hiddenRelationships: 0
};

it('draws some of each kind of relationship, each with room for its label', () => {
	const small = smallNetwork(NETWORK, 'middle');
	expect(small.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['middle', 'author', 'm0']));
	expect(small.nodes).toHaveLength(9);
	const places = small.nodes.map(({ x, y }) => `${x} ${y}`);
	expect(new Set(places).size).toBe(9);
	expect(small.nodes.filter(({ x, y }) => x !== 0 && y === 0)).toEqual([]);
	expect(small.relationships.map(({ id }) => id)).toContain('m0-m1');
});

it('cuts labels, whichever language is shown', () => {
	const long = { ...NETWORK, nodes: NETWORK.nodes.map((one) => ({ ...one, labelDe: 'x'.repeat(30) })) };
	expect(smallNetwork(long, 'middle').nodes[0]!.labelDe).toHaveLength(20);
});

it('lists all, by how they are joined', () => {
	const groups = neighbourGroups(NETWORK, 'middle');
	expect(groups.map(({ neighbours }) => neighbours.length)).toEqual([30, 1]);
});
