import { averagePrecision, mean } from '../links/ranker/precision.ts';
import { PLACES } from '../links/ranker/top.ts';
import type { Trial } from '../links/trial.ts';
import type { Lists } from './lists.ts';

/** How well the lists of judged persons foretold, person by person. */
export type Hits = { precisions: number[]; hits: number[] };

export function hitsOf(lists: Lists, hidden: Trial['hidden']): Hits {
	const judged = [...hidden];
	return {
		precisions: judged.map(([person, right]) => averagePrecision(lists.get(person)!, right, PLACES)),
		hits: judged.map(([person, right]) => Number(lists.get(person)!.some((one) => right.has(one))))
	};
}

/** Of all persons, the share that stands in anybody's list. */
export function coverageOf(lists: Lists, known: number): number {
	return new Set([...lists.values()].flat()).size / known;
}

/**
 * How unevenly persons are suggested: 0 when all alike, near 1 when few have all places (Gini 1912; Fleder & Hosanagar
 * 2009, Blockbuster culture's next rise or fall, Management Science 55(5)).
 */
export function giniOf(lists: Lists, known: number): number {
	const shown = new Float64Array(known);
	for (const list of lists.values()) for (const person of list) shown[person]!++;
	shown.sort();
	const total = shown.reduce((sum, count) => sum + count, 0);
	if (!total) return 0;
	const weighted = shown.reduce((sum, count, index) => sum + (2 * (index + 1) - known - 1) * count, 0);
	return weighted / (known * total);
}

/** Of the places whose two countries are known, the share that leads to another country; null where none is. */
export function crossBorderOf(lists: Lists, countryOf: (person: number) => string | null): number | null {
	const borders = [...lists].flatMap(([person, list]) => {
		const own = countryOf(person);
		return list.map(countryOf).flatMap((country) => (own && country ? [Number(own !== country)] : []));
	});
	return borders.length ? mean(borders) : null;
}
