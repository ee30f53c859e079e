import type { Candidate, MatchingActor } from '../candidate.ts';

/** What a feature is worked out from: a candidate, and who is looking. */
export type FeatureOf = (candidate: Candidate, me: MatchingActor) => number;

/** One thing that speaks for a candidate, as a number from 0 to 1. */
export type Feature = {
	name: string;
	/** What it says, in a sentence. */
	purpose: string;
	of: FeatureOf;
};

/** From any amount to a number below 1. */
export const squash = (value: number): number => value / (1 + value);

/** Of the fewer ones, how many both have. */
export function overlap(some: readonly string[] = [], others: readonly string[] = []): number {
	if (!some.length || !others.length) return 0;
	const both = some.filter((one) => others.includes(one)).length;
	return both / Math.min(some.length, others.length);
}
