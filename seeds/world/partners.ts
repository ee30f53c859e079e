import { type Day, isSchoolDay, schoolYearOf } from './calendar.ts';
import type { Network } from './network.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';

/** How many of each circle are looked at: the time for a tie does not grow with the number of people. */
const LOOKED_AT = { community: 10, subject: 5, friends: 8, abroad: 16 };

const OTHER_COUNTRIES: Record<string, string[]> = {
	SE: ['DE', 'PT', 'IE'],
	DE: ['SE', 'PT', 'IE'],
	PT: ['SE', 'DE', 'IE'],
	IE: ['SE', 'DE', 'PT']
};

/** Countries that find each other sooner, by school year: Sweden and Germany first, Ireland and Portugal later. */
const PAIRS: Record<number, Record<string, number>> = {
	2023: { 'DE-SE': 6 },
	2024: { 'DE-SE': 4, 'IE-PT': 1.5 },
	2025: { 'IE-PT': 6, 'DE-SE': 0.7 },
	2026: { 'IE-PT': 3, 'DE-IE': 2 }
};

/** Somebody of the same country to whom this person turns; undefined when nobody is there. */
export function partnerNearby(
	network: Network,
	person: Person,
	day: Day,
	random: Random
): Person | undefined {
	const subject = random.pick(person.subjects);
	const candidates = new Set([
		...network.group(`school ${person.school}`),
		...some(network.group(`home ${person.home}`), LOOKED_AT.community, random),
		...some(network.group(`subject ${person.country} ${subject}`), LOOKED_AT.subject, random),
		...friendsOfFriends(network, person, random)
	]);
	const fitting = [...candidates].filter(
		(other) => other.country === person.country && isPossible(network, person, other, day)
	);
	return random.pickWeighted(fitting, (other) => likeness(network, person, other));
}

/** Somebody of another country to whom this person turns. */
export function partnerAbroad(
	network: Network,
	person: Person,
	day: Day,
	random: Random
): Person | undefined {
	const subject = random.pick(person.subjects);
	const candidates = new Set([
		...(person.inCrossBorder ? some(network.group('cross-border'), LOOKED_AT.abroad, random) : []),
		...OTHER_COUNTRIES[person.country]!.flatMap((country) =>
			some(network.group(`subject ${country} ${subject}`), LOOKED_AT.abroad / 4, random)
		),
		...friendsOfFriends(network, person, random)
	]);
	const fitting = [...candidates].filter(
		(other) => other.country !== person.country && isPossible(network, person, other, day)
	);
	const pairs = PAIRS[schoolYearOf(day)] ?? {};
	return random.pickWeighted(fitting, (other) => {
		const pair = [person.country, other.country].sort().join('-');
		const twinned = person.inCrossBorder && other.inCrossBorder ? 4 : 1;
		return likeness(network, person, other) * (pairs[pair] ?? 1) * twinned * (other.facilitates ? 2 : 1);
	});
}

/** Same school, community, subject and stage, and a friend in common, make a tie more probable; so does an open person. */
function likeness(network: Network, person: Person, other: Person): number {
	const shares = (list: 'subjects' | 'stages') => person[list].some((one) => other[list].includes(one));
	const isFriendOfFriend = network
		.neighbours(person)
		.some((friend) => network.neighbours(friend).includes(other));
	return (
		(person.school === other.school ? 6 : 1) *
		(person.home !== null && person.home === other.home ? 4 : 1) *
		(shares('subjects') ? 3 : 1) *
		(shares('stages') ? 2 : 1) *
		(isFriendOfFriend ? 3 : 1) *
		Math.sqrt(other.activity)
	);
}

function isPossible(network: Network, person: Person, other: Person, day: Day): boolean {
	return network.canTie(person, other, day) && isSchoolDay(day, other.region);
}

function friendsOfFriends(network: Network, person: Person, random: Random): Person[] {
	const friends = network.neighbours(person);
	if (!friends.length) return [];
	return Array.from({ length: LOOKED_AT.friends }, () =>
		random.pick(network.neighbours(random.pick(friends)))
	);
}

/** So many of a group at random; the same one may come twice. */
function some(group: Person[], count: number, random: Random): Person[] {
	return group.length ? Array.from({ length: count }, () => random.pick(group)) : [];
}
