import { type Language, readYaml } from '../ingredients.ts';
import { type Day, nextSchoolDay, previousSchoolDay, REFERENCE_DAY } from './calendar.ts';
import { livelyDay } from './lively-days.ts';
import type { Person } from './people.ts';
import { mayTie } from './planted.ts';
import { Random } from './random.ts';
import type { Tie } from './tie-history.ts';

export type IntroductionState = 'accepted' | 'later' | 'declined' | 'proposed';

/** Two colleagues made acquainted: one said hello, the other answered, or has not yet. */
export type Introduction = {
	from: Person;
	to: Person;
	state: IntroductionState;
	message: string;
	createdAt: Day;
	answeredAt: Day | null;
};

const COUNT = 90;
/** How introductions end: 36 % yes, 27 % later, 21 % no, 16 % without an answer. */
const ENDINGS: Record<Exclude<IntroductionState, 'accepted'>, number> = {
	later: 0.27,
	declined: 0.21,
	proposed: 0.16
};

/** Introductions of the last year: those accepted led to ties that the network has. */
export function introduce(people: Person[], ties: Tie[]): Introduction[] {
	const random = new Random('introductions');
	const messages = readYaml<Record<Language, string[]>>('world/introductions.yaml');
	const message = ({ language }: Person) => random.pick(messages[language]);
	const fresh = ties.filter(
		({ through, since }) => through === 'introduction' && since > REFERENCE_DAY - 400
	);
	const accepted = random.sample(fresh, Math.round(COUNT * 0.36)).map(({ from, to, since }): Introduction => {
		const asked = previousSchoolDay(since - random.integer(1, 6), [from.region], from.joined) ?? since;
		return { from, to, state: 'accepted', message: message(from), createdAt: asked, answeredAt: since };
	});
	const taken = new Set(ties.flatMap(({ from, to }) => [pairKey(from, to)]));
	const open = (Object.keys(ENDINGS) as (keyof typeof ENDINGS)[]).flatMap((state) =>
		Array.from({ length: Math.round(COUNT * ENDINGS[state]) }, () => unmet(people, taken, random)).map(
			([from, to]): Introduction => {
				const joined = Math.max(from.joined, to.joined);
				const earliest = state === 'proposed' ? REFERENCE_DAY - 25 : REFERENCE_DAY - 330;
				const asked =
					livelyDay(from.region, Math.max(joined + 1, earliest), REFERENCE_DAY - 2, random) ??
					REFERENCE_DAY - 3;
				const answeredAt =
					state === 'proposed'
						? null
						: (nextSchoolDay(asked + random.integer(1, 9), [to.region]) ?? REFERENCE_DAY - 1);
				return { from, to, state, message: message(from), createdAt: asked, answeredAt };
			}
		)
	);
	return [...accepted, ...open];
}

/** Two who share a language, where one offers what the other looks for, and who never met. */
function unmet(people: Person[], taken: Set<string>, random: Random): [Person, Person] {
	const able = people.filter(
		(one) => one.community !== null && !one.isLoneJoiner && !one.isIsolated && one.consents.suggest
	);
	for (;;) {
		const from = random.pick(able);
		const to = random.pickWeighted(able, (one) => {
			if (
				one === from ||
				taken.has(pairKey(from, one)) ||
				!mayTie(from, one) ||
				one.joined > REFERENCE_DAY - 40
			)
				return 0;
			if (!one.languages.some((language) => from.languages.includes(language))) return 0;
			return one.offers.some(({ ref }) => from.seeks.some((need) => need.ref === ref)) ? 20 : 0;
		});
		if (!to || from.joined > REFERENCE_DAY - 40) continue;
		taken.add(pairKey(from, to));
		return [from, to];
	}
}

function pairKey(one: Person, other: Person): string {
	return [one.key, other.key].sort().join(' ');
}
