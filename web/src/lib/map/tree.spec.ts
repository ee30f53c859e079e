import { describe, expect, it } from 'vitest';
import { NetworkBranches } from './tree.ts';
import type { MapNode, MapRelationship } from './types.ts';

const node = (id: string) => ({ id, kind: id.split(':')[0] }) as MapNode;
const related = (source: string, target: string) =>
	({ id: `${source}-${target}`, source, target, kind: 'X' }) as MapRelationship;

const branches = new NetworkBranches({
	nodes: ['teacher:a', 'teacher:b', 'skill:s', 'material:m'].map(node),
	relationships: [
		related('teacher:a', 'skill:s'),
		related('teacher:b', 'skill:s'),
		related('teacher:a', 'material:m'),
		related('material:m', 'skill:s'),
		related('teacher:a', 'teacher:gone')
	]
});

describe('the tree of a network', () => {
	it('shows the root alone until it is opened', () => {
		expect(branches.visible(['teacher:a'], new Set()).map(({ key }) => key)).toEqual(['teacher:a']);
	});

	it('follows relationships both ways and never back', () => {
		const open = new Set(['teacher:a', 'teacher:a skill:s', 'teacher:a skill:s teacher:b']);
		const shown = branches.visible(['teacher:a'], open);
		expect(shown.map(({ key, level, direction }) => [key, level, direction])).toEqual([
			['teacher:a', 1, null],
			['teacher:a material:m', 2, 'forward'],
			['teacher:a skill:s', 2, 'forward'],
			['teacher:a skill:s material:m', 3, 'backward'],
			['teacher:a skill:s teacher:b', 3, 'backward']
		]);
		expect(shown.at(-1)!.hasChildren).toBe(false);
	});

	it('leaves out relationships to nodes that are not there', () => {
		expect(branches.visible(['teacher:gone'], new Set())).toEqual([]);
	});
});
