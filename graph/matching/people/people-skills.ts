import type { Driver } from 'neo4j-driver';
import { cypher } from '../../cypher.ts';
import { read } from '../../driver.ts';
import { CLOSELY } from '../sources/from-graph.ts';

/** A teacher by what finds her for others; what she shows to fewer people than her profile finds nobody. */
export type Person = {
	id: string;
	/** She wishes to be suggested and has room. */
	takesPart: boolean;
	languages: string[];
	cluster: number | null;
	country: string | null;
	communities: string[];
	showsCommunities: boolean;
	/** Skills by URI. */
	offers: string[];
	showsOffers: boolean;
	seeks: string[];
	showsSeeks: boolean;
};

/** One step in the hierarchy of skills. */
export type Broader = { narrower: string; broader: string };

/** Who may come into question for somebody, by the ways of `graph/matching/sources`, the nearest first. */
export type Ways = { direct: string[]; nearby: string[]; bridging: string[] };

/** Who offers and looks for what, held in this process: the graph looks at each holder of a skill, this at none. */
export type PeopleSkills = {
	/** Milliseconds, by the clock of the graph; taken before the first row was read. */
	at: number;
	/** @returns null for somebody who was not there when it was read */
	waysTo(id: string): Ways | null;
};

/** A hundred thousand people take ten seconds. */
const PATIENCE = 120_000;

/** Reads who offers and looks for what. */
export async function readPeopleSkills(driver: Driver): Promise<PeopleSkills> {
	const [clock] = await read<{ now: number }>(driver, 'RETURN datetime().epochMillis AS now');
	const people = await read<Person>(driver, cypher('people-skills'), {}, PATIENCE);
	const hierarchy = await read<Broader>(driver, cypher('skills-broader'), {}, PATIENCE);
	return peopleSkills(people, hierarchy, clock!.now);
}

/**
 * @param most  of how many each way tells
 */
export function peopleSkills(
	people: readonly Person[],
	hierarchy: readonly Broader[],
	at: number,
	most = CLOSELY
): PeopleSkills {
	const places = new Map(people.map(({ id }, place) => [id, place]));
	const offering = holders(people, ({ showsOffers, offers }) => (showsOffers ? offers : []));
	const seeking = holders(people, ({ showsSeeks, seeks }) => (showsSeeks ? seeks : []));
	const near = nearSkills(hierarchy);
	return {
		at,
		waysTo(id) {
			const place = places.get(id);
			if (place === undefined) return null;
			const me = people[place]!;
			const nearTo = (skills: string[]) => [
				...new Set(skills.flatMap((skill) => [...(near.get(skill) ?? [])]))
			];
			const direct = counted(people.length, me.seeks, offering, me.offers, seeking);
			const nearby = counted(
				people.length,
				nearTo(me.seeks).filter((skill) => !me.seeks.includes(skill)),
				offering,
				nearTo(me.offers).filter((skill) => !me.offers.includes(skill)),
				seeking
			);
			const open = (one: Person) =>
				one !== me && one.takesPart && one.languages.some((language) => me.languages.includes(language));
			const nearest = (counts: Counts) =>
				counts.found
					.filter((other) => open(people[other]!))
					.sort((a, b) => byHelp(counts, a, b) || byTurn(me.id, people[a]!.id, people[b]!.id))
					.slice(0, most)
					.sort((a, b) => byHelp(counts, a, b) || byId(people[a]!.id, people[b]!.id))
					.map((other) => people[other]!.id);
			const isHome = ({ country }: Person) => (country ?? me.country) === me.country;
			const bridging = direct.found
				.map((other) => people[other]!)
				.filter((one) => open(one) && bridges(me, one))
				.sort((a, b) => Number(isHome(a)) - Number(isHome(b)) || byTurn(me.id, a.id, b.id))
				.slice(0, most)
				.sort((a, b) => Number(isHome(a)) - Number(isHome(b)) || byId(a.id, b.id))
				.map((one) => one.id);
			return { direct: nearest(direct), nearby: nearest(nearby), bridging };
		}
	};
}

/** Places of those who hold each skill. */
function holders(people: readonly Person[], skillsOf: (person: Person) => string[]): Map<string, number[]> {
	const found = new Map<string, number[]>();
	for (const [place, person] of people.entries())
		for (const skill of skillsOf(person)) {
			const known = found.get(skill);
			if (known) known.push(place);
			else found.set(skill, [place]);
		}
	return found;
}

/** Skills one or two steps away in the hierarchy, up or down. */
function nearSkills(hierarchy: readonly Broader[]): Map<string, Set<string>> {
	const next = new Map<string, Set<string>>();
	const join = (one: string, other: string) => next.set(one, (next.get(one) ?? new Set()).add(other));
	for (const { narrower, broader } of hierarchy) {
		join(narrower, broader);
		join(broader, narrower);
	}
	const twoSteps = (skill: string) => {
		const one = [...(next.get(skill) ?? [])];
		const all = new Set([...one, ...one.flatMap((step) => [...next.get(step)!])]);
		all.delete(skill);
		return all;
	};
	return new Map([...next.keys()].map((skill) => [skill, twoSteps(skill)]));
}

/** How many skills help either side, for everybody with any. */
type Counts = { helps: Uint16Array; needs: Uint16Array; found: number[] };

function counted(
	size: number,
	sought: readonly string[],
	offering: Map<string, number[]>,
	offered: readonly string[],
	seeking: Map<string, number[]>
): Counts {
	const counts: Counts = { helps: new Uint16Array(size), needs: new Uint16Array(size), found: [] };
	const count = (skills: readonly string[], who: Map<string, number[]>, into: Uint16Array) => {
		for (const skill of skills)
			for (const place of who.get(skill) ?? []) {
				if (!counts.helps[place] && !counts.needs[place]) counts.found.push(place);
				into[place]!++;
			}
	};
	count(sought, offering, counts.helps);
	count(offered, seeking, counts.needs);
	return counts;
}

/** Help both ways first, then much help. */
const byHelp = ({ helps, needs }: Counts, a: number, b: number): number =>
	helps[b]! * needs[b]! - helps[a]! * needs[a]! || helps[b]! + needs[b]! - (helps[a]! + needs[a]!);

const byId = (a: string, b: string): number => (a < b ? -1 : 1);

/** From her own place on, so that not all readers come by the same few first. */
const byTurn = (me: string, a: string, b: string): number => Number(a < me) - Number(b < me) || byId(a, b);

/** Another cluster, and communities that both show and do not share. */
function bridges(me: Person, one: Person): boolean {
	const isElsewhere = me.cluster === null || one.cluster === null || me.cluster !== one.cluster;
	const isApart = one.communities.length > 0 && !one.communities.some((id) => me.communities.includes(id));
	return isElsewhere && one.showsCommunities && isApart;
}
