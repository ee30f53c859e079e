import type { Figures } from '../current.ts';
import { isoDay } from '../periods.ts';
import { ancestor } from '../regions.ts';
import type { Snapshot } from '../snapshot.ts';
import { LEAST_PERSONS } from '../suppress.ts';

/** How many skills are listed. */
const LISTED = 10;

/** A region of this level is where somebody can be met. */
const LEVEL = 3;

/**
 * The skills most looked for where they are hardly offered: in how many NUTS-3 regions at least five look for one and
 * fewer than five offer it, and how many look for it there. No region is named, none of the numbers is below five
 * persons, and "fewer than five" stands for none and for few alike.
 */
export function unmetSkills(figures: Figures) {
	return figures.keep('unmet skills', () => {
		const { snapshot } = figures;
		const sought = countByRegion(snapshot, 'seeks');
		const offered = countByRegion(snapshot, 'offers');
		const skills = new Map<string, { regions: number; seekers: number }>();
		for (const [key, seekers] of sought) {
			if (seekers < LEAST_PERSONS || (offered.get(key) ?? 0) >= LEAST_PERSONS) continue;
			const uri = key.slice(key.indexOf(' ') + 1);
			const sum = skills.get(uri) ?? { regions: 0, seekers: 0 };
			skills.set(uri, { regions: sum.regions + 1, seekers: sum.seekers + seekers });
		}
		const rows = [...skills].flatMap(([uri, numbers]) => {
			const skill = snapshot.skills.get(uri);
			return skill ? [{ skill, ...numbers }] : [];
		});
		rows.sort((a, b) => b.seekers - a.seekers || (a.skill.uri < b.skill.uri ? -1 : 1));
		return {
			asOf: isoDay(snapshot.asOf),
			coverage: snapshot.people.length / Math.max(1, snapshot.members),
			rows: rows.slice(0, LISTED)
		};
	});
}

/** How many look for, or offer, each skill in each region; the key is `<region> <uri>`. */
function countByRegion({ people }: Snapshot, relationship: 'seeks' | 'offers'): Map<string, number> {
	const counts = new Map<string, number>();
	for (const person of people) {
		const region = ancestor(person.region, LEVEL);
		if (!region) continue;
		for (const { uri } of person[relationship]) {
			const key = `${region} ${uri}`;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return counts;
}
