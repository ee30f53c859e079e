import { describe, expect, test } from 'vitest';
import { drawArcs, type FlowPlace, frameOf, placeLabels } from './flow-map.ts';

const place = (code: string, x: number, y: number): [string, FlowPlace] => [
	code,
	{ code, x, y, label: code, counted: 100, isThin: false }
];
const places = new Map([
	place('SE', 470, 300),
	place('DE', 440, 520),
	place('PT', 160, 700),
	place('IE', 210, 440)
]);
const codes = [...places.keys()];
const relations = codes.flatMap((a, index) =>
	codes.slice(index).map((b, step) => ({ a, b, ties: 10 + index + 7 * step, crossBorder: a !== b }))
);

describe('the flow map', () => {
	const frame = frameOf([...places.values()], { width: 900, height: 820 });
	const arcs = drawArcs(relations, places, frame);

	test('frames all places', () => {
		for (const { x, y } of places.values()) {
			expect(x).toBeGreaterThan(frame.x);
			expect(x).toBeLessThan(frame.x + frame.width);
			expect(y).toBeGreaterThan(frame.y);
			expect(y).toBeLessThan(frame.y + frame.height);
		}
	});

	test('draws an arc for each relation between two places, the strongest on top and widest', () => {
		expect(arcs).toHaveLength(6);
		expect(arcs.at(-1)!.ties).toBe(Math.max(...arcs.map(({ ties }) => ties)));
		expect(arcs.at(-1)!.width).toBe(Math.max(...arcs.map(({ width }) => width)));
	});

	test('lets no plate cover another', () => {
		const scale = frame.width / 820;
		for (const a of arcs)
			for (const b of arcs.filter(({ key }) => key !== a.key)) {
				const isApart =
					Math.abs(a.plate.x - b.plate.x) >= 48 * scale - 0.2 ||
					Math.abs(a.plate.y - b.plate.y) >= 30 * scale - 0.2;
				expect(isApart, `${a.key} and ${b.key}`).toBe(true);
			}
	});

	test('names every country', () => {
		expect(placeLabels([...places.values()], arcs, frame).every(({ side }) => side !== null)).toBe(true);
	});

	test('is drawn without any place', () => {
		expect(drawArcs([], new Map(), frameOf([], { width: 900, height: 820 }))).toEqual([]);
	});
});
