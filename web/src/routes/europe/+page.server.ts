import { EuropePage } from '#lib/server/documents/europe.ts';
import { EUROPE, europeOutlines, placeOnEurope } from '#lib/server/europe-map.ts';
import { query } from '#lib/server/graph.ts';
import { countryName } from '#lib/formats.ts';
import type { PageServerLoad } from './$types';
import { askedOf, readEuropeAddress } from './europe-address.ts';
import { drawArcs, type FlowPlace, frameOf, placeLabels } from './flow-map.ts';

export const load: PageServerLoad = async (event) => {
	const address = readEuropeAddress(event.url.searchParams);
	const { europe, indicators } = await query(event, EuropePage, askedOf(address));
	return { address, europe, indicators, flow: drawFlow(europe) };
};

type Placed = { latitude?: number | null; longitude?: number | null };
type Drawn = {
	level: number;
	places: readonly ({
		code: string;
		name: string;
		country: string;
		counted: number;
		isThin: boolean;
	} & Placed)[];
	cells: readonly { a: string; b: string; ties: number; crossBorder: boolean }[];
	communities: readonly ({ id: string; name: string; language: string; members?: number | null } & Placed)[];
};

/** The map, reckoned here and sent as lines and points. */
function drawFlow({ level, places, cells, communities }: Drawn) {
	const points = places.flatMap((place): FlowPlace[] => {
		const point = pointOf(place);
		const { code, counted, isThin, name, country } = place;
		return point
			? [{ ...point, code, counted, isThin, label: level === 0 ? countryName(country) : name }]
			: [];
	});
	const dots = level === 0 ? communities.flatMap((one) => withPoint(one)) : [];
	const frame = frameOf([...points, ...dots], EUROPE);
	const arcs = drawArcs(cells, new Map(points.map((place) => [place.code, place])), frame);
	const outlines = europeOutlines();
	return {
		frame,
		arcs,
		labels: placeLabels(points, arcs, frame),
		dots,
		countries: [...new Set(places.map(({ country }) => country))].filter((code) => outlines.has(code))
	};
}

function withPoint<Thing extends Placed>(thing: Thing) {
	const point = pointOf(thing);
	return point ? [{ ...thing, ...point }] : [];
}

function pointOf({ latitude, longitude }: Placed) {
	return latitude == null || longitude == null ? null : placeOnEurope({ latitude, longitude });
}
