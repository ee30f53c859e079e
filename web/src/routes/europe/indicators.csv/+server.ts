import { csvText } from '#lib/design/csv.ts';
import { IndicatorRows } from '#lib/server/documents/europe.ts';
import { query } from '#lib/server/graph.ts';
import type { RequestHandler } from './$types';

/** Indicators over time, one row a day measured; `?id=` for one of them. */
export const GET: RequestHandler = async (event) => {
	const { indicators } = await query(event, IndicatorRows);
	const id = event.url.searchParams.get('id');
	const rows = indicators
		.filter((indicator) => !id || indicator.id === id)
		.flatMap(({ id: name, unit, formula, n, coverage, series }) =>
			series.map(({ at, value, expected }) => [
				name,
				at,
				value,
				expected,
				unit,
				n,
				Math.round(coverage * 100) / 100,
				formula
			])
		);
	const head = ['indicator', 'day', 'value', 'expected', 'unit', 'n_today', 'coverage_today', 'formula'];
	return new Response(csvText([head, ...rows]), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="kollegium-${/^[a-z0-9-]+$/.test(id ?? '') ? id : 'indicators'}.csv"`
		}
	});
};
