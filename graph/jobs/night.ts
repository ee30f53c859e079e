/** At this hour, UTC, the work of the day before is done with: Europe sleeps. */
const NIGHT_HOUR = 1;

/** When the last night began, milliseconds. */
export function lastNight(now: number): number {
	const night = new Date(now);
	night.setUTCHours(NIGHT_HOUR, 0, 0, 0);
	return night.getTime() <= now ? night.getTime() : night.getTime() - 24 * 3_600_000;
}
