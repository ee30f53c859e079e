/** Order of day and month in dates with slashes or dots: told by the file, never by the single date. */
export type DateOrder = 'day-first' | 'month-first';

const ISO =
	/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
const NUMERIC = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * The instant a text names: ISO 8601, or day, month and year with slashes or dots. Null when it names none.
 *
 * @param order  which of the first two numbers is the day, in dates that are not ISO 8601
 */
export function dateTimeOf(text: string, order: DateOrder = 'day-first'): Date | null {
	const value = text.trim();
	const iso = ISO.exec(value);
	if (iso) return instant(iso.slice(1, 7).map(Number), iso[8]);
	const numeric = NUMERIC.exec(value);
	if (!numeric) return null;
	const [one, two, year, ...time] = numeric.slice(1, 7).map((part) => Number(part ?? 0));
	const [day, month] = order === 'day-first' ? [one!, two!] : [two!, one!];
	return instant([fullYear(year!, numeric[3]!), month, day, ...time]);
}

/** Two digits mean the hundred years that end twenty years from 2000 on: 13 is 2013, 95 is 1995. */
function fullYear(year: number, written: string): number {
	if (written.length === 4) return year;
	return year < 70 ? 2000 + year : 1900 + year;
}

/** Null for a 31 February: JavaScript would take it for March. */
function instant(parts: number[], zone = 'Z'): Date | null {
	const [year, month, day, hour, minute, second] = parts.map((part) => part || 0);
	const time = Date.UTC(year!, month! - 1, day, hour, minute, second);
	const date = new Date(time);
	const isReal =
		date.getUTCDate() === day && date.getUTCMonth() === month! - 1 && date.getUTCHours() === hour;
	if (!isReal) return null;
	return new Date(time - offset(zone) * 60_000);
}

function offset(zone: string): number {
	if (zone === 'Z') return 0;
	const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
	return zone.startsWith('-') ? -minutes : minutes;
}

/**
 * Which order the dates of a file are in: the one in which more of the first dates are dates, for a number above 12 is
 * no month. One damaged date decides nothing. Where both fit, the day comes first, as in all countries of the platform.
 */
export function dateOrderOf(samples: Iterable<string>): DateOrder {
	return leadOfMonthFirst(samples) > 0 ? 'month-first' : 'day-first';
}

/** Could more rows still tell the order? Not where all dates are ISO 8601, nor where three dates fit one order only. */
export function isOrderOpen(samples: string[]): boolean {
	return samples.some((sample) => NUMERIC.test(sample.trim())) && Math.abs(leadOfMonthFirst(samples)) < 3;
}

/** How many more dates there are with the month first than with the day first. */
function leadOfMonthFirst(samples: Iterable<string>): number {
	let lead = 0;
	for (const sample of samples) {
		if (!NUMERIC.test(sample.trim())) continue;
		if (dateTimeOf(sample, 'month-first')) lead++;
		if (dateTimeOf(sample, 'day-first')) lead--;
	}
	return lead;
}
