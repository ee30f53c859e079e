import * as v from 'valibot';
import type { ValueType } from '../values/values.ts';

type Position = [longitude: number, latitude: number];
type Ring = Position[];

const position = v.pipe(
	v.array(v.number()),
	v.minLength(2),
	v.transform(([longitude, latitude]) => [longitude, latitude] as Position)
);
const polygon = v.array(v.array(position));
const geometry = v.variant(
	'type',
	[
		v.object({ type: v.literal('Polygon'), coordinates: polygon }),
		v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) })
	],
	'is no polygon of GeoJSON'
);

/** A point inside the largest part of an area, with four decimals (about ten metres). */
export const pointInside: ValueType<{ latitude: number; longitude: number }> = v.pipe(
	geometry,
	v.transform((shape) => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates)),
	v.check((parts) => parts.some(([outer]) => outer && outer.length >= 4), 'is no closed polygon'),
	v.transform((parts) => inside(parts.reduce((a, b) => (area(b[0]!) > area(a[0]!) ? b : a))))
);

/** Shoelace formula; degrees are good enough to compare parts of one region. */
function area(ring: Ring): number {
	let sum = 0;
	for (let index = 0; index + 1 < ring.length; index++) {
		const [x1, y1] = ring[index]!;
		const [x2, y2] = ring[index + 1]!;
		sum += x1 * y2 - x2 * y1;
	}
	return Math.abs(sum) / 2;
}

/** The middle of the longest stretch of land on the line through half of the area's height. */
function inside(rings: Ring[]): { latitude: number; longitude: number } {
	const heights = rings[0]!.map(([, y]) => y);
	const latitude = (Math.min(...heights) + Math.max(...heights)) / 2;
	const crossings = rings.flatMap((ring) => crossingsAt(ring, latitude)).sort((a, b) => a - b);
	let longest: [number, number] = [crossings[0]!, crossings[1]!];
	for (let index = 0; index + 1 < crossings.length; index += 2) {
		const stretch: [number, number] = [crossings[index]!, crossings[index + 1]!];
		if (stretch[1] - stretch[0] > longest[1] - longest[0]) longest = stretch;
	}
	const round = (value: number) => Math.round(value * 10_000) / 10_000;
	return { latitude: round(latitude), longitude: round((longest[0] + longest[1]) / 2) };
}

function crossingsAt(ring: Ring, latitude: number): number[] {
	const crossings: number[] = [];
	for (let index = 0; index + 1 < ring.length; index++) {
		const [x1, y1] = ring[index]!;
		const [x2, y2] = ring[index + 1]!;
		if (y1 > latitude !== y2 > latitude) crossings.push(x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1));
	}
	return crossings;
}
