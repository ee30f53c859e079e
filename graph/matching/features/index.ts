import type { Candidate, MatchingActor } from '../candidate.ts';
import { LIKENESS_FEATURES } from './likeness.ts';
import { MOMENT_FEATURES } from './moment.ts';
import { NETWORK_FEATURES } from './network.ts';
import { SKILL_FEATURES } from './skills.ts';

/** Everything that may speak for a candidate. */
export const FEATURES = [
	...SKILL_FEATURES,
	...NETWORK_FEATURES,
	...LIKENESS_FEATURES,
	...MOMENT_FEATURES
] as const;

export type FeatureName = (typeof FEATURES)[number]['name'];

/** The features of one candidate, each from 0 to 1. */
export type Features = Record<FeatureName, number>;

/** Works all of them out. */
export function featuresOf(candidate: Candidate, me: MatchingActor): Features {
	return Object.fromEntries(FEATURES.map(({ name, of }) => [name, of(candidate, me)])) as Features;
}
