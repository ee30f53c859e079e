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

it('draws some of each kind of relationship, close together', () => {
	const small = smallNetwork(NETWORK, 'middle');
	const ids = small.nodes.map(({ id }) => id);
	expect(ids).toHaveLength(13);
	expect(ids).toContain('middle');
	expect(ids).toContain('author');
	const xs = small.nodes.map(({ x }) => x);
	expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(250);
	expect(small.relationships.map(({ id }) => id)).toContain('m0-m1');
});

it('lists all, by how they are joined', () => {
	const groups = neighbourGroups(NETWORK, 'middle');
	expect(groups.map(({ neighbours }) => neighbours.length)).toEqual([30, 1]);
});
