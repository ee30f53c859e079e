import type { Candidate, MatchingActor, Shared } from './candidate.ts';

/** What speaks for a candidate as numbers between 0 and 1. */
export type Features = {
	/** How much of what the actor looks for the candidate has. */
	mine: number;
	/** How much of what the candidate looks for the actor has. */
	theirs: number;
	/** Both sides as one: good only when both are. */
	fit: number;
	/** It teaches what the actor asked about. */
	asked: number;
	/** Colleagues in between: few ties of theirs count more than many (Adamic & Adar 2003). */
	between: number;
	/** Of the languages of one, how many the other has. */
	language: number;
	/** The same for stages. */
	stage: number;
	/** New rather than old. */
	fresh: number;
	/** Nobody has answered yet. */
	open: number;
};

/** Half a year: a question of that age is half as fresh. */
const HALF_LIFE = 180;

/** The features of one candidate. */
export function featuresOf(candidate: Candidate, actor: MatchingActor): Features {
	const { helps, needs, asked, between, facts, need, age } = candidate;
	const mine = share(helps, actor.need);
	const theirs = share(needs, need);
	return {
		mine,
		theirs,
		fit: harmonicMean(mine, theirs),
		asked: asked.length ? 1 : 0,
		between: squash(between.reduce((sum, { ties = 2 }) => sum + 1 / Math.log(1 + Math.max(ties, 2)), 0)),
		language: overlap(facts.languages ?? [], actor.languages),
		stage: overlap(facts.stages ?? [], actor.stages),
		fresh: 1 / (1 + age / HALF_LIFE),
		open: 1 / (1 + (facts.answers ?? 0))
	};
}

/** Weight of the shared skills in all that is looked for; without a whole, more of them is more. */
function share(shared: Shared[], whole: number): number {
	const sum = shared.reduce((total, { urgency = 1, level = 3 }) => total + urgency * (0.5 + level / 6), 0);
	return whole > 0 ? Math.min(1, sum / whole) : squash(sum / 3);
}

/** Small when either side is small: help that goes one way only is worth less than help that goes both ways. */
export function harmonicMean(a: number, b: number): number {
	return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function overlap(some: readonly string[], others: readonly string[]): number {
	if (!some.length || !others.length) return 0;
	const both = some.filter((one) => others.includes(one)).length;
	return both / Math.min(some.length, others.length);
}

const squash = (value: number): number => value / (1 + value);
