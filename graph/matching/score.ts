import type { Candidate, MatchingActor } from './candidate.ts';
import { type FeatureName, type Features, featuresOf } from './features/index.ts';
import type { Strategy, Weights } from './strategies/strategy.ts';
import { heedOf } from './taste.ts';

/** The last place of the slider. */
export const FARTHEST_REACH = 4;

export type Scored = { candidate: Candidate; score: number };

/**
 * How good a suggestion is for both: what each side gains, as one by the harmonic mean (reciprocal recommendation:
 * L. Pizzato et al., RECON, RecSys 2010), moved by where the actor has set the slider from similar to bridging.
 */
export function scoreOf(candidate: Candidate, me: MatchingActor, strategy: Strategy): number {
	const features = featuresOf(candidate, me);
	const weights = heeded(strategy.mine[candidate.kind], candidate, me);
	const mine = weighted(features, weights);
	const isTwoSided = candidate.kind === 'teacher' && strategy.theirs !== null;
	const both = isTwoSided ? harmonicMean(mine, weighted(features, strategy.theirs!)) : mine;
	return both * (1 + strategy.reach * slid(features, me.reach / FARTHEST_REACH));
}

/** At one end of the slider likeness counts, at the other how much nearer two communities come. */
const slid = ({ likeness, bridge }: Features, reach: number): number =>
	(1 - reach) * likeness + reach * bridge;

/** What was wrong before counts more. */
function heeded(weights: Weights, { kind }: Candidate, me: MatchingActor): Weights {
	const { language = 0, stage = 0 } = weights;
	return {
		...weights,
		language: language * heedOf(me, kind, 'language'),
		stage: stage * heedOf(me, kind, 'stage')
	};
}

/** Weighted mean, so that both sides are measured alike. */
function weighted(features: Features, weights: Weights): number {
	const entries = Object.entries(weights) as [FeatureName, number][];
	const whole = entries.reduce((sum, [, weight]) => sum + weight, 0);
	return entries.reduce((sum, [name, weight]) => sum + weight * features[name], 0) / whole;
}

/** Small when either side is small: help that goes one way only is worth less than help that goes both ways. */
export function harmonicMean(a: number, b: number): number {
	return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** The best first; equal ones in the order of identifiers, so that the same graph gives the same page. */
export const byScore = (a: Scored, b: Scored): number =>
	b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1);
