import { geoConicEqualArea, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { COUNTRY_NUMBERS } from './country-numbers.ts';

/** Size of the drawing; everything on it is given in these units. */
export const EUROPE = { width: 900, height: 820 } as const;

/** Corners of what must be seen: from the Algarve to the North Cape, from Ireland to the Black Sea. */
const FRAME: Feature = {
	type: 'Feature',
	properties: {},
	geometry: {
		type: 'MultiPoint',
		coordinates: [
			[-11, 36],
			[-10.5, 52],
			[0, 70],
			[28, 70.2],
			[30, 45],
			[27, 35.5]
		]
	}
};

/** Points of a coast nearer to the last one than this add weight and no shape, degrees. */
const LEAST_STEP = 0.09;

/** Rings smaller than this are islets that would only weigh, square units. */
const LEAST_RING = 1.2;

/** Conic and of equal area, so that no country looks larger than it is. */
const projection = geoConicEqualArea()
	.parallels([40, 62])
	.rotate([-8, 0])
	.fitExtent(
		[
			[20, 20],
			[EUROPE.width - 60, EUROPE.height - 30]
		],
		FRAME
	)
	.clipExtent([
		[-20, -20],
		[EUROPE.width + 20, EUROPE.height + 20]
	]);

/** Where a place stands on the drawing; null outside it. */
export function placeOnEurope(place: {
	latitude: number;
	longitude: number;
}): { x: number; y: number } | null {
	const point = projection([place.longitude, place.latitude]);
	return point && { x: round(point[0]), y: round(point[1]) };
}

/** The outline of each country in sight, by ISO code; those without a code of ours under `other`. */
export function europeOutlines(): ReadonlyMap<string, string> {
	return (outlines ??= drawOutlines());
}

let outlines: ReadonlyMap<string, string> | undefined;

function drawOutlines(): ReadonlyMap<string, string> {
	const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
	const { features } = feature(thinned(topology), topology.objects.countries) as FeatureCollection<
		Polygon | MultiPolygon
	>;
	const path = geoPath(projection).digits(1);
	const drawn = new Map<string, string>();
	for (const country of features) {
		const shape = path(withoutIslets(country, path.area));
		if (!shape) continue;
		const code = COUNTRY_NUMBERS[String(country.id)] ?? 'other';
		drawn.set(code, (drawn.get(code) ?? '') + shape);
	}
	return drawn;
}

/** Fewer points, taken from the arcs that neighbours share: no gaps open between countries. */
function thinned<Atlas extends Topology>({ transform, ...topology }: Atlas): Atlas {
	const [kx, ky] = transform!.scale;
	const [dx, dy] = transform!.translate;
	const arcs = topology.arcs.map((arc) => {
		let x = 0;
		let y = 0;
		const points = arc.map(
			([stepX, stepY]) => [(x += stepX!) * kx + dx, (y += stepY!) * ky + dy] as [number, number]
		);
		let last = points[0]!;
		return points.filter((point, index) => {
			const isFar = Math.hypot(point[0] - last[0], point[1] - last[1]) >= LEAST_STEP;
			const isKept = index === 0 || index === points.length - 1 || isFar;
			if (isKept) last = point;
			return isKept;
		});
	});
	return { ...topology, arcs } as unknown as Atlas;
}

function withoutIslets(
	country: Feature<Polygon | MultiPolygon>,
	area: (polygon: Polygon) => number
): Feature<MultiPolygon> {
	const { geometry } = country;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const isSeen = (coordinates: Position[][]) => area({ type: 'Polygon', coordinates }) > LEAST_RING;
	return { ...country, geometry: { type: 'MultiPolygon', coordinates: polygons.filter(isSeen) } };
}

const round = (value: number) => Math.round(value * 10) / 10;
