import type { Consents, Person, Visibility } from './people.ts';
import type { Random } from './random.ts';

/** Share of people who agree to each purpose. */
const AGREED: Record<keyof Consents, number> = { figures: 0.78, maps: 0.9, suggest: 0.92, research: 0.55 };
/** Purposes without which a planted finding could not be seen. */
const NEEDED: (keyof Consents)[] = ['figures', 'maps', 'suggest'];
/** The others, half of all, show themselves to members. Who may hide is chosen first: fewer can. */
const SHOWN: [Visibility, number][] = [
	['private', 0.03],
	['communities', 0.12],
	['public', 0.35]
];

/** Decides who may see whom and who agreed to what: exact shares, with those who matter for a finding willing. */
export function assignConsents(people: Person[], random: Random): void {
	for (const purpose of Object.keys(AGREED) as (keyof Consents)[]) {
		const willing = (person: Person) => isNeeded(person) && NEEDED.includes(purpose);
		const free = people.filter((person) => !willing(person));
		const agreed = new Set(
			random.sample(free, Math.round(AGREED[purpose] * people.length) - (people.length - free.length))
		);
		for (const person of people) person.consents[purpose] = willing(person) || agreed.has(person);
	}
	assignVisibility(people, random);
}

function assignVisibility(people: Person[], random: Random): void {
	const free = new Set(people.filter((person) => !person.cast));
	for (const [visibility, share] of SHOWN) {
		const already = people.filter((person) => person.cast?.visibility === visibility).length;
		const isOpen = visibility === 'public';
		const candidates = [...free].filter((person) => isOpen || !isNeeded(person));
		const count = Math.max(0, Math.round(share * people.length) - already);
		for (const person of random.sample(candidates, count, (person) => (isOpen && isNeeded(person) ? 2 : 1))) {
			person.visibility = visibility;
			free.delete(person);
		}
	}
	for (const person of free) person.visibility = 'members';
	for (const person of people) if (person.cast) person.visibility = person.cast.visibility;
}

function isNeeded(person: Person): boolean {
	return (
		person.isPlanted ||
		person.isLoneJoiner ||
		person.isBridge ||
		person.cast !== null ||
		person.facilitates !== null
	);
}
