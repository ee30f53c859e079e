/** A stretch of time, from its first moment to before its end, milliseconds since 1970. */
export type Period = { key: string; from: number; to: number };

/** Month in which a school year begins in all four countries, or a few weeks before: September. */
const FIRST_MONTH = 8;

/** School years and their quarters that are shown: the last three, and the one that is running. */
const YEARS = 4;

/** Year in which the school year of a moment began: 2025 for May 2026. */
export function schoolYear(at: number): number {
	const date = new Date(at);
	return date.getUTCFullYear() - Number(date.getUTCMonth() < FIRST_MONTH);
}

/** The school years up to a moment, oldest first. */
export function schoolYears(asOf: number): Period[] {
	const last = schoolYear(asOf);
	return Array.from({ length: YEARS }, (_, index) => {
		const year = last - YEARS + 1 + index;
		return { key: String(year), from: startOf(year, 0), to: startOf(year + 1, 0) };
	});
}

/** The quarters of these school years that have begun: from September, December, March and June. */
export function quarters(asOf: number): Period[] {
	return schoolYears(asOf).flatMap(({ key }) =>
		[0, 1, 2, 3]
			.map((quarter) => ({
				key: `${key}-${quarter + 1}`,
				from: startOf(Number(key), quarter),
				to: startOf(Number(key), quarter + 1)
			}))
			.filter(({ from }) => from <= asOf)
	);
}

/** Ends of quarters over three years, oldest first; the last one is the day of the data itself. */
export function measuringDays(asOf: number): number[] {
	return quarters(asOf)
		.slice(-13)
		.map(({ to }) => Math.min(to - 1, asOf));
}

const startOf = (year: number, quarter: number) => Date.UTC(year, FIRST_MONTH + 3 * quarter, 1);

/** A day as ISO writes it. */
export const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10);
