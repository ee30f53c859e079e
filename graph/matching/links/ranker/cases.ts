import { allStrangers } from '../candidates.ts';
import { chance } from '../chance.ts';
import type { Trial } from '../trial.ts';

/** One judged person: her candidates, all strangers to her, and who of them is right. */
export type Case = { person: number; candidates: Int32Array; right: ReadonlySet<number> };

/** In a large network so many strangers stand for all while a ranker is chosen: those who are right, and some by chance. */
const MOST = 4_000;

/** The judged persons of a trial, in their order. */
export const casesOf = (trial: Trial, hidden: Trial['hidden']): Case[] =>
	[...hidden].map(([person, right]) => ({ person, right, candidates: candidatesFor(trial, person, right) }));

function candidatesFor({ past, known }: Trial, person: number, right: ReadonlySet<number>): Int32Array {
	const strangers = allStrangers(past, person, known);
	if (strangers.length <= MOST) return strangers;
	const { below } = chance(person);
	const drawn = new Set(right);
	while (drawn.size < MOST) drawn.add(strangers[below(strangers.length)]!);
	return Int32Array.from(drawn).sort();
}
