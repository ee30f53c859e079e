import { readYaml } from './ingredients.ts';
import { COURSE } from './training.ts';
import { type Day, instant } from './world/calendar.ts';
import { CROSS_BORDER } from './world/communities.ts';
import { scatter } from './world/random.ts';
import type { Person } from './world/people.ts';
import type { Tie } from './world/tie-history.ts';
import type { World } from './world/world.ts';

type Row = Record<string, unknown>;
type Account = { key: string; name: string; roles: string[]; locale: string };

/** Minutes after midnight UTC of the morning's and the afternoon's events. */
const MORNING = 7 * 60;
const AFTERNOON = 12 * 60;

/** A day with a time of its own, the same each time. */
export function at(day: Day, id: string, from = AFTERNOON): string {
	return instant(day, from + scatter(id, 240));
}

export function schoolRows({ schools }: World): Row[] {
	return schools.map((school) => ({ ...school, invented: true }));
}

export function communityRows({ communities }: World): Row[] {
	return communities.map(({ key, name, purpose, about, language, regions, skills, number, founded }) => ({
		...{ key, name, purpose, about, language, regions, skills },
		kind: number === CROSS_BORDER ? 'crossBorder' : 'regional',
		visibility: 'public',
		createdAt: instant(founded, AFTERNOON),
		invented: true
	}));
}

export function teacherRows({ people }: World): Row[] {
	return people.map((person) => {
		const {
			key,
			name,
			headline,
			about,
			language,
			languages,
			stages,
			subjects,
			availability,
			visibility,
			school,
			region,
			consents
		} = person;
		return {
			...{
				key,
				name,
				headline,
				about,
				language,
				languages,
				stages,
				subjects,
				availability,
				visibility,
				school,
				region
			},
			offers: skillsOf(person, 'offers'),
			seeks: skillsOf(person, 'seeks'),
			consents: agreedTo(consents),
			createdAt: at(person.joined, key, MORNING),
			invented: true,
			...(person.isDemo ? { demo: true } : {})
		};
	});
}

/** As the import takes it: somebody who agrees to nothing says so. */
function agreedTo(consents: Person['consents']): string[] {
	const given = Object.entries(consents).flatMap(([purpose, isGiven]) => (isGiven ? [purpose] : []));
	return given.length > 0 ? given : ['none'];
}

/** Whoever teaches several stages offers some skills for one of them only. */
function skillsOf(person: Person, list: 'offers' | 'seeks'): Row[] {
	return person[list].map(({ ref, level, since }) => {
		const id = `${person.key} ${list} ${ref}`;
		const isForOne = person.stages.length > 1 && scatter(id, 4) === 0;
		const stages = isForOne ? [person.stages[scatter(`${id} stage`, person.stages.length)]] : null;
		return { ref, level, stages, createdAt: at(since, id) };
	});
}

export function membershipRows({ people, communities }: World): Row[] {
	const byNumber = new Map(communities.map((community) => [community.number, community]));
	return people.flatMap((person) => {
		const numbers = [person.community, person.inCrossBorder ? CROSS_BORDER : null].filter(
			(number) => number !== null
		);
		return numbers.map((number) => {
			const { key, founded } = byNumber.get(number)!;
			const since = at(Math.max(person.joined, founded), person.key);
			return { teacher: person.key, community: key, since, facilitates: person.facilitates === number };
		});
	});
}

export function tieRows({ ties }: World): Row[] {
	return ties.map((tie) => {
		const id = `${tie.from.key} ${tie.to.key}`;
		const timestamp = at(tie.since, id);
		return {
			source: tie.from.key,
			target: tie.to.key,
			timestamp,
			setting: tie.setting,
			kind: tie.form,
			through: tie.through,
			contacts: tie.contacts,
			lastAt: tie.lastAt === tie.since ? timestamp : at(tie.lastAt, `${id} last`),
			...reciprocity(tie, id)
		};
	});
}

/** In the morning: the last contact, in the afternoon, may be the same day. */
function reciprocity({ reciprocated }: Tie, id: string): Row {
	return reciprocated === null ? {} : { reciprocatedAt: at(reciprocated, `${id} back`, MORNING) };
}

/** The facilitators take the training together. */
export function cohortRows({ people }: World): Row[] {
	const members = people.filter(({ facilitates }) => facilitates !== null).map(({ key }) => key);
	return [
		{ key: 'seed:cohort-2026', name: 'Kollegium 2026', startsOn: '2026-09-14', course: COURSE.key, members }
	];
}

export function accountRows(): Row[] {
	return readYaml<Account[]>('world/accounts.yaml').map(({ key, ...account }) => ({
		...account,
		key: `seed:account-${key}`,
		demo: true
	}));
}
