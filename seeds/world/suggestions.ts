import { type Day, nextSchoolDay, REFERENCE_DAY } from './calendar.ts';
import { livelyDay } from './lively-days.ts';
import type { SharedMaterial } from './materials.ts';
import type { Person } from './people.ts';
import { Random } from './random.ts';
import type { Tie } from './tie-history.ts';

export type SuggestionState = 'accepted' | 'later' | 'notRelevant' | 'open';

/** A colleague or a material that was suggested to somebody, and what she answered. */
export type Suggestion = {
	to: Person;
	teacher: Person | null;
	material: SharedMaterial | null;
	state: SuggestionState;
	createdAt: Day;
	answeredAt: Day | null;
};

const COUNT = 200;
/** What people answer: 36 % yes, 27 % later, 21 % not for me, 16 % nothing. */
const ANSWERS: [SuggestionState, number][] = [
	['accepted', 0.36],
	['later', 0.27],
	['notRelevant', 0.21],
	['open', 0.16]
];

/** Suggestions of the last school year; nobody of the sign-in list has answered any, so that all is still to be tried. */
export function suggest(people: Person[], ties: Tie[], materials: SharedMaterial[]): Suggestion[] {
	const random = new Random('suggestions');
	const tied = new Set(ties.flatMap(({ from, to }) => [`${from.key} ${to.key}`, `${to.key} ${from.key}`]));
	const able = people.filter(
		(one) => one.consents.suggest && !one.isDemo && one.seeks.length && one.joined < REFERENCE_DAY - 60
	);
	const open = materials.filter(({ visibility }) => visibility === 'public');
	const states = ANSWERS.flatMap(([state, share]) =>
		Array<SuggestionState>(Math.round(COUNT * share)).fill(state)
	);
	return random.sample(able, states.length).flatMap((to, index): Suggestion[] => {
		const state = states[index]!;
		const isWanted = (skills: string[]) => to.seeks.some(({ ref }) => skills.includes(ref));
		const offers = (one: Person) => isWanted(one.offers.map(({ ref }) => ref));
		const colleagues = people.filter(
			(one) =>
				one !== to &&
				one.consents.suggest &&
				offers(one) &&
				(state === 'accepted' || !tied.has(`${to.key} ${one.key}`)) &&
				one.languages.some((language) => to.languages.includes(language))
		);
		const fitting = open.filter(
			(one) => isWanted(one.skills) && to.languages.includes(one.language) && one.author !== to
		);
		const isMaterial = fitting.length > 0 && (!colleagues.length || random.chance(0.35));
		if (!isMaterial && !colleagues.length) return [];
		const createdAt =
			livelyDay(to.region, Math.max(to.joined + 5, REFERENCE_DAY - 330), REFERENCE_DAY - 2, random) ??
			REFERENCE_DAY - 3;
		const answeredAt =
			state === 'open'
				? null
				: (nextSchoolDay(createdAt + random.integer(0, 6), [to.region]) ?? REFERENCE_DAY - 1);
		return [
			{
				to,
				state,
				createdAt,
				answeredAt,
				teacher: isMaterial ? null : random.pick(colleagues),
				material: isMaterial ? random.pick(fitting) : null
			}
		];
	});
}
