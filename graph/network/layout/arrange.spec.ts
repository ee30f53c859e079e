import { describe, expect, it } from 'vitest';
import { arrange, type Link, type Placed } from './arrange.ts';
import { type Box, separate } from './boxes.ts';

const placed = (count: number, more: (i: number) => Partial<Placed> = () => ({})): Placed[] =>
	Array.from({ length: count }, (_, i) => ({
		id: `teacher:${i}`,
		label: `Teacher number ${i}`,
		x: null,
		y: null,
		distance: i ? 1 + (i % 2) : 0,
		size: 0,
		isMe: i === 0,
		...more(i)
	}));

const star = (nodes: Placed[]): Link[] =>
	nodes
		.slice(1)
		.map(({ id }, i) => ({ source: nodes[i % 2 ? 0 : Math.floor(i / 2)]!.id, target: id, count: 1 }));

describe('the layout of a view', () => {
	it('puts the first node in the middle and no label on another', () => {
		const nodes = placed(80);
		const positions = arrange(nodes, star(nodes));
		expect(positions.get('teacher:0')).toEqual({ x: 0, y: 0 });
		const points = [...positions.values()];
		const isNear = (a: (typeof points)[0], b: (typeof points)[0]) =>
			Math.abs(a.x - b.x) < 100 && Math.abs(a.y - b.y) < 40;
		expect(points.flatMap((a, i) => points.slice(i + 1).filter((b) => isNear(a, b)))).toEqual([]);
		expect(points.every(({ x, y }) => Math.hypot(x, y) < 5_000)).toBe(true);
	});

	it('is the same each time', () => {
		const nodes = placed(40);
		expect(arrange(nodes, star(nodes))).toEqual(arrange(nodes, star(nodes)));
	});

	it('parts nodes that lie on one point', () => {
		const points = [
			...arrange(
				placed(30, () => ({ x: 7, y: 7 })),
				[]
			).values()
		];
		expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(30);
		expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
	});

	it.each([0, 1])('copes with %d nodes', (count) => {
		expect(arrange(placed(count), []).size).toBe(count);
	});
});

it('leaves fixed boxes where they are', () => {
	const box = (x: number, isFixed: boolean): Box => ({ x, y: 0, width: 10, height: 10, isFixed });
	const boxes = [box(0, true), box(3, false)];
	separate(boxes);
	expect(boxes).toMatchObject([{ x: 0 }, { x: 10 }]);
});
