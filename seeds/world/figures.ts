import { endOfSchoolYear, REFERENCE_DAY, schoolYearOf } from './calendar.ts';
import type { Person } from './people.ts';
import { YEARS } from './targets.ts';
import type { Tie } from './tie-history.ts';

/** The figures of one school year, as the pages define them. */
export type YearFigures = {
	year: number;
	ties: number;
	crossBorder: number;
	inPerson: number;
	reciprocity: number;
};

export type NetworkFigures = {
	years: YearFigures[];
	medianDegree: number;
	mostTies: number;
	/** Share of those who joined 90 days ago or earlier and had no tie 90 days after joining. */
	isolated: number;
	dormant: number;
};

export function networkFigures(people: Person[], ties: Tie[]): NetworkFigures {
	const degrees = new Map(people.map((person) => [person, 0]));
	const first = new Map<Person, number>();
	for (const { from, to, since } of ties)
		for (const person of [from, to]) {
			degrees.set(person, degrees.get(person)! + 1);
			first.set(person, Math.min(since, first.get(person) ?? Infinity));
		}
	const sorted = [...degrees.values()].sort((a, b) => a - b);
	const settled = people.filter(({ joined }) => joined <= REFERENCE_DAY - 90);
	return {
		years: YEARS.map(({ year }) => yearFigures(year, ties)),
		medianDegree: sorted[sorted.length >> 1]!,
		mostTies: sorted.at(-1)!,
		isolated: share(settled, (person) => (first.get(person) ?? Infinity) > person.joined + 90),
		dormant: share(ties, ({ lastAt }) => lastAt < REFERENCE_DAY - 365)
	};
}

function yearFigures(year: number, ties: Tie[]): YearFigures {
	const end = endOfSchoolYear(year);
	const begun = ties.filter(({ since }) => schoolYearOf(since) === year);
	return {
		year,
		ties: begun.length,
		crossBorder: share(begun, ({ from, to }) => from.country !== to.country),
		inPerson: share(begun, ({ setting }) => setting === 'analog'),
		reciprocity: share(
			ties.filter(({ since }) => since <= end),
			({ reciprocated }) => reciprocated !== null && reciprocated <= end
		)
	};
}

/**
 * External minus internal ties, divided by their sum, of one community: −1 all inside, 1 all outside.
 * Krackhardt & Stern, "Informal networks and organizational crises", Social Psychology Quarterly 51 (1988).
 */
export function externalInternalIndex(isMember: (person: Person) => boolean, ties: Tie[]): number {
	const touching = ties.filter(({ from, to }) => isMember(from) || isMember(to));
	const internal = touching.filter(({ from, to }) => isMember(from) && isMember(to)).length;
	return (touching.length - 2 * internal) / touching.length;
}

function share<T>(list: T[], isCounted: (item: T) => boolean): number {
	return list.filter(isCounted).length / list.length;
}
