import { stringify } from 'csv-stringify/sync';
import type { Accuracy, Result } from '../evaluate.ts';

/** The result as CSV, one method and kind of person a row. */
export function resultAsCsv({ network, split, methods }: Result): string {
	const accuracy = ({ map10, map10Interval, hits10, hits10Interval }: Accuracy) => ({
		map10,
		map10_low: map10Interval.low,
		map10_high: map10Interval.high,
		hits10,
		hits10_low: hits10Interval.low,
		hits10_high: hits10Interval.high
	});
	const rows = methods.flatMap(({ id, figures, newcomers }) => {
		const { coverage, gini, crossBorder } = figures;
		const name = { network, split, method: id };
		const tied = {
			...name,
			persons: 'with ties',
			...accuracy(figures),
			coverage,
			gini,
			cross_border: crossBorder
		};
		return newcomers ? [tied, { ...name, persons: 'newcomers', ...accuracy(newcomers) }] : [tied];
	});
	return stringify(rows, { header: true, columns: Object.keys(rows[0]!), escape_formulas: true });
}
