import { csvText } from '#lib/design/csv.ts';
import { EuropeRows } from '#lib/server/documents/europe.ts';
import { query } from '#lib/server/graph.ts';
import { askedOf, readEuropeAddress } from '../europe-address.ts';
import type { RequestHandler } from './$types';

/** The relations that the page shows, through the same gate: what is hidden there is not here either. */
export const GET: RequestHandler = async (event) => {
	const asked = askedOf(readEuropeAddress(event.url.searchParams));
	const { europe } = await query(event, EuropeRows, asked);
	const names = new Map(europe.places.map(({ code, name }) => [code, name]));
	const rows = europe.cells.map(({ a, b, crossBorder, ties, series }) => [
		a,
		names.get(a),
		b,
		names.get(b),
		crossBorder ? 1 : 0,
		ties,
		...europe.years.map((year) => series.find(({ period }) => period === String(year))?.ties),
		europe.asOf,
		europe.counted,
		Math.round(europe.coverage * 100) / 100
	]);
	const head = [
		'a',
		'a_name',
		'b',
		'b_name',
		'cross_border',
		'ties',
		...europe.years.map((year) => `ties_${year}`)
	];
	return csvResponse([[...head, 'as_of', 'teachers_counted', 'coverage'], ...rows], 'kollegium-europe.csv');
};

function csvResponse(rows: (string | number | null | undefined)[][], name: string): Response {
	return new Response(csvText(rows), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`
		}
	});
}
