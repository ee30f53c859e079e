import type { Accuracy, Result } from '../evaluate.ts';

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The result as one JSON object on one line. */
export function resultAsJson(result: Result): string {
	const { methods, description, ...facts } = result;
	const coldStart = methods.flatMap(({ id, newcomers }) =>
		newcomers ? [[id, accuracy(newcomers)] as const] : []
	);
	return JSON.stringify({
		...facts,
		methods: Object.fromEntries(
			methods.map(({ id, figures }) => [
				id,
				{
					...accuracy(figures),
					coverage: rounded(figures.coverage),
					gini: rounded(figures.gini),
					crossBorder: figures.crossBorder === null ? null : rounded(figures.crossBorder)
				}
			])
		),
		coldStart: Object.fromEntries(coldStart),
		ranker: description
	});
}

function accuracy({ map10, map10Interval, hits10, hits10Interval }: Accuracy) {
	return {
		map10: rounded(map10),
		map10Low: rounded(map10Interval.low),
		map10High: rounded(map10Interval.high),
		hits10: rounded(hits10),
		hits10Low: rounded(hits10Interval.low),
		hits10High: rounded(hits10Interval.high)
	};
}
