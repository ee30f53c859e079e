import { type Day, liveliness } from './calendar.ts';
import type { Random } from './random.ts';

/** Days are tried so often before giving up: holidays fill a quarter of the year. */
const ATTEMPTS = 60;
/** The liveliest month of calendar.ts. */
const LIVELIEST = 1.6;

/** A school day of a region between two days, both included, in lively months more probably. */
export function livelyDay(region: string, from: Day, to: Day, random: Random): Day | null {
	for (let attempt = 0; attempt < ATTEMPTS && to >= from; attempt++) {
		const day = random.integer(from, to);
		if (random.chance(liveliness(day, region) / LIVELIEST)) return day;
	}
	return null;
}
