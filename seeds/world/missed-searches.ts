import { type Day, REFERENCE_DAY } from './calendar.ts';
import { livelyDay } from './lively-days.ts';
import type { Person } from './people.ts';
import { Random } from './random.ts';

/** A search that found nothing, for the radar of missed searches. */
export type MissedSearch = { query: string; language: string; by: Person; on: Day };

/** Nine of those in Dresden and Görlitz who look for AI and assessment have searched for it in vain (G3). */
export function searchInVain(people: Person[]): MissedSearch[] {
	const random = new Random('missed searches');
	const seekers = people.filter(
		({ community, seeks }) => community === 6 && seeks.some(({ ref }) => ref === 'AIE04')
	);
	return random.sample(seekers, 9).map((by) => {
		const on =
			livelyDay(by.region, Math.max(by.joined, REFERENCE_DAY - 80), REFERENCE_DAY - 1, random) ??
			REFERENCE_DAY - 1;
		return { query: 'KI Bewertung Klausur', language: 'de', by, on };
	});
}
