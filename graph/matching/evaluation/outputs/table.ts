import type { Accuracy, Result } from '../evaluate.ts';

/** The result as people read it. */
export function resultAsText(result: Result): string {
	const { network, split, judged, known, people, newcomers, methods } = result;
	const how =
		split === 'temporal' ? 'the last 30 % of contacts hidden' : '30 % of ties hidden, drawn by chance';
	const whose = judged === 'source' ? 'persons who turn to somebody new' : 'persons with a new tie';
	const rows = methods.map(({ title, figures, newcomers: cold }) => [
		title,
		figureOf(figures, 'map10'),
		figureOf(figures, 'hits10'),
		percent(figures.coverage),
		figures.gini.toFixed(2),
		figures.crossBorder === null ? '–' : percent(figures.crossBorder),
		cold ? figureOf(cold, 'map10') : '–'
	]);
	return [
		`${network}: ${how}; ${known} persons, of whom ${people} ${people === 1 ? 'is' : 'are'} judged (${whose}), ${newcomers} newcomers`,
		'',
		...aligned([HEADINGS, ...rows]),
		'',
		'In brackets: 95 % intervals (bootstrap over persons). Everybody ranked against all she is not tied to.'
	].join('\n');
}

const HEADINGS = ['method', 'MAP@10', 'hits@10', 'coverage', 'Gini', 'abroad', 'newcomers MAP@10'];

function figureOf(accuracy: Accuracy, name: 'map10' | 'hits10'): string {
	const { low, high } = accuracy[`${name}Interval`];
	return `${accuracy[name].toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function aligned(rows: string[][]): string[] {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows.map((row) =>
		row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join('  ')
	);
}
