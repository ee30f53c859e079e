import { describe, expect, it } from 'vitest';
import type { Neighbours } from '../surroundings.ts';
import { findPaths } from './find-paths.ts';
import { addNeighbours, createRouteGraph, priceOfPassing } from './route-graph.ts';

type Row = [ref: string, type: string, ...others: [ref: string, degree?: number][]];

/** A graph of rows as the statement gives them. */
function graphOf(rows: Row[], hidden: string[] = []) {
	const graph = createRouteGraph();
	for (const end of ['me', 'you']) graph.mergeNode(end, { passing: 0 });
	addNeighbours(
		graph,
		rows.map(([ref, type, ...others]): Neighbours => ({
			ref,
			type,
			count: others.length,
			refs: others.map(([other]) => other),
			degrees: others.map(([, degree = 5]) => degree),
			hidden
		}))
	);
	return graph;
}

const waysOf = (graph: ReturnType<typeof graphOf>) =>
	findPaths(graph, 'me', 'you').map(({ nodes }) => nodes.slice(1, -1).join(' '));

describe('a route', () => {
	it.each<[why: string, rows: Row[], best: string]>([
		[
			'three ties before one region',
			[
				['me', 'IN', ['Sverige', 1200]],
				['you', 'IN', ['Sverige', 1200]],
				['me', 'COLLABORATES_WITH', ['anna']],
				['anna', 'COLLABORATES_WITH', ['bo']],
				['bo', 'COLLABORATES_WITH', ['you']]
			],
			'anna bo'
		],
		[
			'a shared material before a shared skill',
			[
				['me', 'SEEKS', ['fractions', 60]],
				['you', 'OFFERS', ['fractions', 60]],
				['me', 'USED', ['walls', 12]],
				['you', 'AUTHORED', ['walls', 12]]
			],
			'walls'
		],
		[
			'a rare skill before a community of hundreds',
			[
				['me', 'MEMBER_OF', ['maths', 900]],
				['you', 'MEMBER_OF', ['maths', 900]],
				['me', 'SEEKS', ['origami', 4]],
				['you', 'OFFERS', ['origami', 4]]
			],
			'origami'
		],
		[
			'the nearest of several relationships between two',
			[
				['me', 'IN', ['you']],
				['me', 'COLLABORATES_WITH', ['you']],
				['me', 'USED', ['walls']],
				['you', 'USED', ['walls']]
			],
			''
		]
	])('takes %s', (_, rows, best) => {
		expect(waysOf(graphOf(rows))[0]).toBe(best);
	});

	it('takes somebody who is shown before somebody who is not', () => {
		const rows: Row[] = [
			['me', 'COLLABORATES_WITH', ['nora'], ['olle']],
			['nora', 'COLLABORATES_WITH', ['you']],
			['olle', 'COLLABORATES_WITH', ['you']]
		];
		expect(waysOf(graphOf(rows, ['nora']))[0]).toBe('olle');
		expect(waysOf(graphOf(rows, ['olle']))[0]).toBe('nora');
	});

	it('has up to three others, which differ and are worth telling', () => {
		const rows: Row[] = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((other): Row[] => [
			['me', 'COLLABORATES_WITH', [other]],
			[other, 'COLLABORATES_WITH', ['you']]
		]);
		const ways = waysOf(graphOf([...rows, ['me', 'PART_OF', ['far', 100_000]], ['far', 'PART_OF', ['you']]]));
		expect(ways).toHaveLength(4);
		expect(new Set(ways).size).toBe(4);
		expect(ways).not.toContain('far');
	});

	it('is there beside a direct tie too', () => {
		const ways = waysOf(
			graphOf([
				['me', 'COLLABORATES_WITH', ['you'], ['a']],
				['a', 'COLLABORATES_WITH', ['you']]
			])
		);
		expect(ways).toEqual(['', 'a']);
	});

	it('is none where there is no way', () => {
		expect(
			waysOf(
				graphOf([
					['me', 'USED', ['walls']],
					['you', 'USED', ['other']]
				])
			)
		).toEqual([]);
	});
});

it('costs nothing to pass through few, one more for each power of ten', () => {
	expect([0, 10, 100, 1_000].map(priceOfPassing)).toEqual([0, 0, 1, 2]);
});
