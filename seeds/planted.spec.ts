import { beforeAll, describe, expect, test } from 'vitest';
import { REFERENCE_DAY } from './world/calendar.ts';
import type { Person } from './world/people.ts';
import { generateWorld, type World } from './world/world.ts';

let world: World;
beforeAll(() => {
	world = generateWorld();
}, 60_000);

const counted = (list: 'offers' | 'seeks', skill: string, isThere: (person: Person) => boolean) =>
	world.people.filter(
		(one) => one.consents.figures && isThere(one) && one[list].some(({ ref }) => ref === skill)
	).length;
const all = (list: 'offers' | 'seeks', skill: string, isThere: (person: Person) => boolean) =>
	world.people.filter((one) => isThere(one) && one[list].some(({ ref }) => ref === skill)).length;
const inRegions =
	(...codes: string[]) =>
	(one: Person) =>
		codes.includes(one.region);
const inCommunity = (number: number) => (one: Person) => one.community === number;

describe('the gaps', () => {
	test('G1: mixed-age classes are looked for in Norrbotten, offered in Alentejo and the west of Ireland', () => {
		expect(counted('seeks', 'PED15', inRegions('SE332'))).toBe(14);
		expect(all('offers', 'PED15', ({ country }) => country === 'SE' || country === 'DE')).toBe(0);
		expect(counted('offers', 'PED15', inRegions('PT1C4'))).toBe(11);
		expect(counted('offers', 'PED15', inRegions('IE042'))).toBe(13);
	});

	test('G2: dyscalculia is looked for in the Algarve, offered in Göttingen, with materials in German only', () => {
		expect(counted('seeks', 'INC06', inRegions('PT150'))).toBe(11);
		expect(all('offers', 'INC06', ({ country }) => country === 'PT')).toBe(1);
		expect(counted('offers', 'INC06', inRegions('DE91C'))).toBe(9);
		const materials = world.materials.filter(({ skills }) => skills.includes('INC06'));
		const german = materials.filter(({ language }) => language === 'de');
		expect(german.length).toBeGreaterThanOrEqual(6);
		expect(german.every(({ author }) => author.home === 7)).toBe(true);
		expect(materials.filter(({ language }) => language === 'pt')).toEqual([]);
	});

	test('G3: AI and assessment is looked for in Dresden and Görlitz, offered in Dublin and the Algarve', () => {
		expect(counted('seeks', 'AIE04', inRegions('DED21', 'DED2D'))).toBe(17);
		expect(all('offers', 'AIE04', ({ country }) => country === 'DE')).toBe(0);
		expect(counted('offers', 'AIE04', inRegions('IE061'))).toBe(8);
		expect(counted('offers', 'AIE04', inRegions('PT150'))).toBe(5);
		expect(new Set(world.missedSearches.map(({ by }) => by)).size).toBe(9);
	});
});

describe('the communities that should know one another', () => {
	test('Köln and Porto complement each other and have no tie at all', () => {
		const [köln, porto] = [inCommunity(5), inCommunity(9)];
		expect(all('seeks', 'LAN06', köln)).toBe(19);
		expect(all('offers', 'LAN06', porto)).toBe(22);
		expect(all('seeks', 'FOR05', porto)).toBe(16);
		expect(all('offers', 'FOR05', köln)).toBeGreaterThanOrEqual(30);
		for (const isThere of [köln, porto])
			expect(
				world.people.filter((one) => isThere(one) && one.languages.includes('en')).length
			).toBeGreaterThanOrEqual(30);
		const between = world.ties.filter(
			({ from, to }) => (köln(from) && porto(to)) || (porto(from) && köln(to))
		);
		expect(between).toEqual([]);
	});

	test('the decoy looks alike but needs little from one another', () => {
		expect(complement(5, 9)).toBeGreaterThan(2 * complement(1, 6));
		expect(likeness(1, 6)).toBeGreaterThan(likeness(5, 9));
	});
});

/** Harmonic mean of how much of what each side looks for the other side offers. */
function complement(one: number, other: number): number {
	const met = (from: number, to: number) => {
		const offered = new Set(
			world.people.filter(inCommunity(to)).flatMap(({ offers }) => offers.map(({ ref }) => ref))
		);
		const own = new Set(
			world.people.filter(inCommunity(from)).flatMap(({ offers }) => offers.map(({ ref }) => ref))
		);
		const needs = world.people.filter(inCommunity(from)).flatMap(({ seeks }) => seeks.map(({ ref }) => ref));
		return needs.filter((need) => offered.has(need) && !own.has(need)).length / needs.length;
	};
	const [there, back] = [met(one, other), met(other, one)];
	return there + back === 0 ? 0 : (2 * there * back) / (there + back);
}

/** Share of subjects in common (Jaccard), each person counted. */
function likeness(one: number, other: number): number {
	const subjects = (number: number) =>
		new Set(world.people.filter(inCommunity(number)).flatMap((person) => person.subjects));
	const [here, there] = [subjects(one), subjects(other)];
	return here.intersection(there).size / here.union(there).size;
}

describe('the people who stand out', () => {
	test('three joined in the west of Ireland in the last sixty days and know nobody', () => {
		const tied = new Set(world.ties.flatMap(({ from, to }) => [from, to]));
		const lone = world.people.filter(
			(one) => one.region === 'IE042' && one.joined > REFERENCE_DAY - 60 && !tied.has(one)
		);
		expect(lone).toHaveLength(3);
		expect(world.meetings.some(({ attendees }) => lone.some((one) => attendees.includes(one)))).toBe(false);
	});

	test('one person of Skåne is the only path between communities 2 and 8', () => {
		const bridge = world.people.find(({ isBridge }) => isBridge)!;
		expect(bridge).toMatchObject({ community: 2, region: 'SE224' });
		const members = (number: number) => world.people.filter(inCommunity(number));
		expect(reached(members(2), null).some(inCommunity(8))).toBe(true);
		expect(reached(members(2), bridge).some(inCommunity(8))).toBe(false);
	});
});

/** Everybody who can be reached over ties from these persons, one person left out. */
function reached(from: Person[], without: Person | null): Person[] {
	const neighbours = new Map<Person, Person[]>(world.people.map((one) => [one, []]));
	for (const tie of world.ties) {
		neighbours.get(tie.from)!.push(tie.to);
		neighbours.get(tie.to)!.push(tie.from);
	}
	const seen = new Set(from.filter((one) => one !== without));
	for (const one of seen) for (const next of neighbours.get(one)!) if (next !== without) seen.add(next);
	return [...seen];
}
