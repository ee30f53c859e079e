import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeKind } from '../kinds.ts';
import type { StoredNode, StoredRelationship } from '../model.ts';
import { fold } from './fold.ts';
import type { Candidate } from './rank.ts';

const node = (ref: string, kind: NodeKind, containers: string[] = [], country: string | null = null) =>
	({ ref, id: `${kind}:${ref}`, kind, containers, country }) as StoredNode;

const relationship = (source: string, kind: string, target: string): StoredRelationship => ({
	source,
	target,
	kind,
	form: null,
	setting: null,
	since: null,
	lastAt: null,
	dormant: false
});

/** Me, who works with `people` members of four communities in two countries, of which only I am asked for. */
function world(people: number) {
	const containers = [
		...['c0', 'c1', 'c2', 'c3'].map((ref, i) => node(ref, 'community', [i < 2 ? 'SE1' : 'PT1'])),
		node('SE1', 'region', ['SE'], 'SE'),
		node('PT1', 'region', ['PT'], 'PT'),
		node('SE', 'region', [], 'SE'),
		node('PT', 'region', [], 'PT')
	];
	const me = node('me', 'teacher', ['c0', 'SE1'], 'SE');
	const colleagues = Array.from({ length: people }, (_, i) =>
		node(`t${i}`, 'teacher', [`c${i % 4}`, i % 4 < 2 ? 'SE1' : 'PT1'], i % 4 < 2 ? 'SE' : 'PT')
	);
	const candidates: Candidate[] = [me, ...colleagues].map((one) => ({
		node: one,
		distance: one === me ? 0 : 1,
		isPinned: one === me
	}));
	const relationships = colleagues.flatMap(({ ref, containers: [community] }) => [
		relationship('me', 'COLLABORATES_WITH', ref),
		relationship(ref, 'MEMBER_OF', community!)
	]);
	const nodes = new Map([me, ...colleagues, ...containers].map((one) => [one.ref, one]));
	return { candidates, relationships, nodes };
}

const folded = (people: number, limit: number) => {
	const { candidates, relationships, nodes } = world(people);
	return fold(candidates, relationships, nodes, limit);
};

describe('folding', () => {
	it('leaves a map that fits as it is', () => {
		const { refs, relationships, hiddenRelationships } = folded(5, 300);
		expect(refs).toEqual(['me', 't0', 't1', 't2', 't3', 't4']);
		expect(relationships).toHaveLength(5);
		expect(hiddenRelationships).toBe(0);
	});

	it('puts people into their community and gathers their ties there', () => {
		const { refs, holders, relationships } = folded(200, 100);
		expect(refs).toEqual(expect.arrayContaining(['me', 'c0', 'c1', 'c2', 'c3']));
		expect(holders.get('t199')).toBe('c3');
		const gathered = relationships.filter(({ target }) => target === 'c3' || target === 'me');
		expect(
			gathered.some(
				({ kind, count, crossBorder }) => kind === 'COLLABORATES_WITH' && count > 20 && crossBorder
			)
		).toBe(true);
	});

	it('puts communities into their region and country when there are too many groups', () => {
		const { refs } = folded(200, 20);
		const groups = refs.filter((ref) => ref !== 'me' && !ref.startsWith('t'));
		expect(groups.sort()).toEqual(['PT1', 'SE1']);
	});

	it('leaves no group standing alone while its people are tied', () => {
		for (const limit of [30, 60, 120]) {
			const { refs, relationships } = folded(250, limit);
			const tied = new Set(relationships.flatMap(({ source, target }) => [source, target]));
			expect(refs.filter((ref) => !tied.has(ref))).toEqual([]);
		}
	});

	it('leaves nobody alone in a group', () => {
		const { candidates, relationships, nodes } = world(40);
		nodes.set('t39', node('t39', 'teacher', ['lonely'], 'PT'));
		nodes.set('lonely', node('lonely', 'community'));
		candidates.find(({ node: { ref } }) => ref === 't39')!.node = nodes.get('t39')!;
		const { refs, holders } = fold(candidates, relationships, nodes, 40);
		expect(refs).not.toContain('lonely');
		expect(holders.get('t39')).toBe('t39');
	});

	it('never exceeds the limit, never loses anybody, and says what it leaves out', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 20, max: 400 }), (people, limit) => {
				const { candidates, relationships, nodes } = world(people);
				const map = fold(candidates, relationships, nodes, limit);
				expect(map.refs.length + map.relationships.length).toBeLessThanOrEqual(limit);
				expect(map.refs[0]).toBe('me');
				for (const { node: one } of candidates) expect(map.holders.has(one.ref)).toBe(true);
				for (const { source, target } of map.relationships) {
					expect(map.refs).toContain(source);
					expect(map.refs).toContain(target);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('is the same each time, whatever the order in which the graph answers', () => {
		const { candidates, relationships, nodes } = world(150);
		const turned = fold(candidates.toReversed(), relationships.toReversed(), nodes, 100);
		const straight = fold(candidates, relationships, nodes, 100);
		expect(turned.refs.toSorted()).toEqual(straight.refs.toSorted());
	});
});
