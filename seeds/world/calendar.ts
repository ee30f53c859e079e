/** The day the demonstration stands still on. */
export const REFERENCE_DATE = '2026-11-23';

/** Days since 1 September 2023, when the first communities met. */
export type Day = number;

const FIRST = Date.UTC(2023, 8, 1);
const MILLISECONDS = 86_400_000;

/** The day of a date such as 2024-09-01. */
export function dayOf(date: string): Day {
	return Math.round((Date.parse(`${date}T00:00:00Z`) - FIRST) / MILLISECONDS);
}

export const REFERENCE_DAY = dayOf(REFERENCE_DATE);

/** The date of a day, such as 2024-09-01. */
export function dateOf(day: Day): string {
	return new Date(FIRST + day * MILLISECONDS).toISOString().slice(0, 10);
}

/** A point in time, minutes counted from midnight UTC. */
export function instant(day: Day, minutes: number): string {
	return new Date(FIRST + day * MILLISECONDS + minutes * 60_000).toISOString().replace('.000Z', 'Z');
}

/** First year of the school year a day belongs to; August already counts to the new one. */
export function schoolYearOf(day: Day): number {
	const date = new Date(FIRST + day * MILLISECONDS);
	return date.getUTCFullYear() - (date.getUTCMonth() < 7 ? 1 : 0);
}

/** Last day of a school year, or the last one that is over. */
export function endOfSchoolYear(year: number): Day {
	return Math.min(dayOf(`${year + 1}-07-31`), REFERENCE_DAY - 1);
}

/** How lively each month is, from January: peaks in autumn and in February and March. */
const LIVELINESS = [0.8, 1.5, 1.5, 0.6, 0.8, 0.5, 0.4, 0.8, 1.6, 1.5, 1.3, 0.5];

/** Summer holidays, by the first letters of a NUTS code; German Länder differ (KMK, Ferienregelung). */
const SUMMERS: Record<string, [from: string, to: string][]> = {
	DEA: [
		['2024-07-08', '2024-08-20'],
		['2025-07-14', '2025-08-26'],
		['2026-07-20', '2026-09-01']
	],
	DED: [
		['2024-06-20', '2024-08-02'],
		['2025-06-28', '2025-08-08'],
		['2026-07-04', '2026-08-14']
	],
	DE9: [
		['2024-06-24', '2024-08-03'],
		['2025-07-03', '2025-08-13'],
		['2026-07-02', '2026-08-12']
	],
	DEF: [
		['2024-07-22', '2024-08-31'],
		['2025-07-28', '2025-09-06'],
		['2026-07-04', '2026-08-15']
	]
};
const ELSEWHERE: [string, string][] = [2024, 2025, 2026].map((year) => [`${year}-07-01`, `${year}-08-31`]);
const WINTERS: [string, string][] = [2023, 2024, 2025].map((year) => [`${year}-12-21`, `${year + 1}-01-07`]);

const closedDays = new Map<string, Set<Day>>();

/** Do schools of this region work on this day? */
export function isSchoolDay(day: Day, region: string): boolean {
	const weekday = new Date(FIRST + day * MILLISECONDS).getUTCDay();
	return weekday !== 0 && weekday !== 6 && !closed(region.slice(0, 3)).has(day);
}

function closed(area: string): Set<Day> {
	let days = closedDays.get(area);
	if (!days) {
		days = new Set();
		for (const [from, to] of [...(SUMMERS[area] ?? ELSEWHERE), ...WINTERS])
			for (let day = dayOf(from); day <= dayOf(to); day++) days.add(day);
		closedDays.set(area, days);
	}
	return days;
}

/** How much happens on a day in a region: 0 on days without school. */
export function liveliness(day: Day, region: string): number {
	return isSchoolDay(day, region) ? LIVELINESS[new Date(FIRST + day * MILLISECONDS).getUTCMonth()]! : 0;
}

/** The next day, from this one on, on which all these regions have school; null when it lies after the latest. */
export function nextSchoolDay(day: Day, regions: string[], latest = REFERENCE_DAY - 1): Day | null {
	for (let next = Math.ceil(day); next <= latest; next++)
		if (regions.every((region) => isSchoolDay(next, region))) return next;
	return null;
}

/** The last day, up to this one, on which all these regions have school; null when it lies before the earliest. */
export function previousSchoolDay(day: Day, regions: string[], earliest = 0): Day | null {
	for (let previous = Math.floor(day); previous >= earliest; previous--)
		if (regions.every((region) => isSchoolDay(previous, region))) return previous;
	return null;
}
