import * as v from 'valibot';
import { expect, test } from 'vitest';
import { pointInside } from './point-inside.ts';

const square = (x: number, y: number, size: number) => [
	[
		[x, y],
		[x + size, y],
		[x + size, y + size],
		[x, y + size],
		[x, y]
	]
];

test('the middle of a square', () => {
	expect(v.parse(pointInside, { type: 'Polygon', coordinates: square(10, 50, 2) })).toEqual({
		longitude: 11,
		latitude: 51
	});
});

test('the largest of several parts', () => {
	const shape = { type: 'MultiPolygon', coordinates: [square(0, 0, 1), square(20, 40, 4)] };
	expect(v.parse(pointInside, shape)).toEqual({ longitude: 22, latitude: 42 });
});

test('inside a horseshoe, whose centre is outside', () => {
	const ring = [
		[0, 0],
		[10, 0],
		[10, 10],
		[8, 10],
		[8, 2],
		[2, 2],
		[2, 10],
		[0, 10],
		[0, 0]
	];
	const { longitude, latitude } = v.parse(pointInside, { type: 'Polygon', coordinates: [ring] });
	expect(latitude).toBe(5);
	expect(longitude < 2 || longitude > 8).toBe(true);
});

test.each([null, {}, { type: 'Point', coordinates: [1, 2] }, { type: 'Polygon', coordinates: [] }])(
	'%j is no area',
	(shape) => {
		expect(v.safeParse(pointInside, shape).success).toBe(false);
	}
);
