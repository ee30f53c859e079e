import { allStrangers } from '../links/candidates.ts';
import { sample } from '../links/chance.ts';
import type { Trial } from '../links/trial.ts';

/** The suggestions for each person who gets some, best first. */
export type Lists = Map<number, number[]>;

/** Most persons of a large network for whom lists are made; those with something hidden come on top. */
const MOST = 2_000;

/** Everybody of the past, or enough of them, to see who is suggested at all and how often. */
export const audienceOf = ({ known }: Trial): number[] => sample([...Array(known).keys()], MOST, 7);

/** Gives ten of the candidates, best first. */
export type MakeList = (person: number, candidates: Int32Array) => number[];

/** Ranks, for each of the persons, everybody she is not tied to. */
export function listsFor(trial: Trial, persons: Iterable<number>, makeList: MakeList): Lists {
	const lists: Lists = new Map();
	for (const person of persons) {
		lists.set(person, makeList(person, allStrangers(trial.past, person, trial.known)));
	}
	return lists;
}
