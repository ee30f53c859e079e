import type { Day } from './calendar.ts';
import type { Person } from './people.ts';
import { mayTie } from './planted.ts';
import { MOST_TIES } from './targets.ts';

/** How a tie came about. */
export type Through = 'school' | 'community' | 'meeting' | 'introduction' | 'material';

/** Two colleagues who found each other; `from` turned to `to` first. */
export type NewTie = { from: Person; to: Person; since: Day; through: Through };

/** The network while it grows: who knows whom, and where people can be found without looking at everybody. */
export class Network {
	readonly ties: NewTie[] = [];
	readonly people: Person[];
	#neighbours = new Map<Person, Person[]>();
	#groups = new Map<string, Person[]>();

	constructor(people: Person[]) {
		this.people = people;
		for (const person of people) {
			this.#neighbours.set(person, []);
			for (const group of groupsOf(person)) {
				const list = this.#groups.get(group);
				if (list) list.push(person);
				else this.#groups.set(group, [person]);
			}
		}
	}

	neighbours(person: Person): Person[] {
		return this.#neighbours.get(person)!;
	}

	/** People of a school (`school …`), a community (`home …`) or a subject in a country (`subject SE mathematics`). */
	group(name: string): Person[] {
		return this.#groups.get(name) ?? [];
	}

	canTie(one: Person, other: Person, day: Day): boolean {
		return (
			one !== other &&
			isThere(one, day) &&
			isThere(other, day) &&
			mayTie(one, other) &&
			this.neighbours(one).length < MOST_TIES &&
			this.neighbours(other).length < MOST_TIES &&
			one.languages.some((language) => other.languages.includes(language)) &&
			!this.neighbours(one).includes(other)
		);
	}

	tie(from: Person, to: Person, since: Day, through: Through): void {
		this.neighbours(from).push(to);
		this.neighbours(to).push(from);
		this.ties.push({ from, to, since, through });
	}
}

function groupsOf({ school, home, country, subjects, inCrossBorder }: Person): string[] {
	const groups = [`school ${school}`, ...subjects.map((subject) => `subject ${country} ${subject}`)];
	if (home !== null) groups.push(`home ${home}`);
	if (inCrossBorder) groups.push('cross-border');
	return groups;
}

function isThere({ joined, left, isLoneJoiner }: Person, day: Day): boolean {
	return joined <= day && (left === null || day <= left) && !isLoneJoiner;
}
