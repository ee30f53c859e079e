import type { Person } from './people.ts';
import type { Random } from './random.ts';

/** So many of a community offer or look for a skill, all of them in its own region and willing to be seen. */
type Planting = { skill: string; community: number; offers?: number; seeks?: number };

/** What a facilitator can discover: each line is a number that the pages show, and world.spec.ts finds it again. */
const PLANTINGS: Planting[] = [
	// G1: mixed-age classes are looked for in Norrbotten; the nearest who offer them teach in Alentejo and in the west of Ireland.
	{ skill: 'PED15', community: 3, seeks: 14, offers: 0 },
	{ skill: 'PED15', community: 10, offers: 11 },
	{ skill: 'PED15', community: 12, offers: 13 },
	{ skill: 'PED15', community: 8, seeks: 5 },
	// G2: dyscalculia is looked for in the Algarve; Göttingen offers it, with materials in German only.
	{ skill: 'INC06', community: 11, seeks: 11, offers: 1 },
	{ skill: 'INC06', community: 7, offers: 9 },
	// G3: AI and assessment is looked for in Dresden and Görlitz; Dublin and the Algarve offer it.
	{ skill: 'AIE04', community: 6, seeks: 17, offers: 0 },
	{ skill: 'AIE04', community: 13, offers: 8 },
	{ skill: 'AIE04', community: 11, offers: 5 },
	// The complementary pair: what Köln looks for Porto offers, and the other way round.
	{ skill: 'FOR05', community: 5, offers: 34, seeks: 0 },
	{ skill: 'FOR06', community: 5, offers: 41, seeks: 0 },
	{ skill: 'LAN06', community: 5, seeks: 19, offers: 1 },
	{ skill: 'LAN05', community: 5, seeks: 9, offers: 1 },
	{ skill: 'LAN06', community: 9, offers: 22, seeks: 0 },
	{ skill: 'LAN05', community: 9, offers: 22, seeks: 0 },
	{ skill: 'FOR05', community: 9, seeks: 16, offers: 0 },
	{ skill: 'FOR06', community: 9, seeks: 6, offers: 0 },
	{ skill: 'INC14', community: 9, seeks: 12, offers: 0 }
];

/** Skills that nobody has but those planted. */
const NOWHERE_ELSE = new Set(['PED15', 'INC06', 'AIE04']);

/** May chance give this skill to somebody of this community? Not where its number is planted. */
export function isLeftToChance(skill: string, community: number | null): boolean {
	return (
		!NOWHERE_ELSE.has(skill) &&
		!PLANTINGS.some((planting) => planting.skill === skill && planting.community === community)
	);
}

/** Skills that a pair of numbers needs in the same persons: whoever offers the first is asked first for the second. */
const TOGETHER: Record<string, string> = { LAN05: 'LAN06', INC14: 'FOR05', FOR06: 'FOR05' };

/** Gives the planted offers and needs to fitting persons; those named by hand already count. */
export function plantSkills(people: Person[], random: Random): void {
	for (const planting of PLANTINGS) {
		const members = people.filter((person) => person.community === planting.community && person.isAtHome);
		for (const list of ['offers', 'seeks'] as const) {
			const has = (person: Person, skill: string) => person[list].some((one) => one.ref === skill);
			const other = list === 'offers' ? 'seeks' : 'offers';
			const missing = (planting[list] ?? 0) - members.filter((person) => has(person, planting.skill)).length;
			const free = members.filter(
				(person) =>
					!has(person, planting.skill) &&
					!person.isLoneJoiner &&
					!person[other].some(({ ref }) => ref === planting.skill)
			);
			const friend = TOGETHER[planting.skill];
			const chosen = random.sample(
				free,
				Math.max(0, missing),
				(person) => fit(person, planting) * (friend && has(person, friend) ? 50 : 1)
			);
			for (const person of chosen) give(person, list, planting.skill, random);
		}
	}
}

/** Dyscalculia and fractions are for those who teach mathematics, reading for those who teach the language. */
function fit(person: Person, { skill }: Planting): number {
	const subjects: Record<string, string[]> = {
		INC06: ['mathematics', 'general'],
		LAN05: ['school_language'],
		LAN06: ['school_language']
	};
	const suits = subjects[skill]?.some((subject) => person.subjects.includes(subject)) ?? true;
	const isPrimary = person.stages.includes('S1');
	return (suits ? 6 : 0.2) * (skill === 'PED15' && !isPrimary ? 0.3 : 1);
}

/** A planted skill takes the place of a random one, so that nobody's list grows too long. */
function give(person: Person, list: 'offers' | 'seeks', skill: string, random: Random): void {
	const longest = list === 'offers' ? 5 : 4;
	if (person[list].length >= longest) {
		const spare = person[list].findLastIndex((one) => isLeftToChance(one.ref, person.community));
		if (spare >= 0) person[list].splice(spare, 1);
	}
	person[list].push({ ref: skill, level: random.pick([2, 2, 3]), since: person.joined });
	person.isPlanted = true;
}

/** How much more probably somebody wrote a material: those on dyscalculia in German come from Göttingen (G2). */
export function authorsOf(skills: string[], { language, home, isAtHome }: Person): number {
	return skills.includes('INC06') && language === 'de' && home === 7 && isAtHome ? 200 : 1;
}

/**
 * Two persons who never have a tie: members of the complementary pair, of the vocational community (which keeps to
 * itself but for one tie) and of the border community (which one person of Skåne alone joins to the rest).
 */
export function mayTie(one: Person, other: Person): boolean {
	if (one.isIsolated || other.isIsolated) return false;
	if (isBetween(one, other, 5, 9)) return false;
	if (one.home === 8 || other.home === 8) return one.home === other.home || one.isBridge || other.isBridge;
	if (one.home === 4 || other.home === 4) return one.home === other.home || isVocationalVisit(one, other);
	return true;
}

function isVocationalVisit(one: Person, other: Person): boolean {
	return isBetween(one, other, 4, 1) && one.facilitates !== null && other.facilitates !== null;
}

function isBetween(one: Person, other: Person, first: number, second: number): boolean {
	return (one.home === first && other.home === second) || (one.home === second && other.home === first);
}
