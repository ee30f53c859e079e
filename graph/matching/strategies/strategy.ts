import type { CandidateKind } from '../candidate.ts';
import type { FeatureName } from '../features/index.ts';

/** What counts how much; features that are not named count nothing. */
export type Weights = Partial<Record<FeatureName, number>>;

/** A way to put candidates in order, as data: an experiment sets two of them side by side. */
export type Strategy = {
	/** Name and version, kept with each suggestion. A change of the weights is a new version. */
	id: string;
	/** What is tried with it, in a sentence. */
	purpose: string;
	/** What the actor gains, by kind. */
	mine: Record<CandidateKind, Weights>;
	/** What the colleague gains; both sides become one by their harmonic mean. Null: only the actor counts. */
	theirs: Weights | null;
	/** How strongly the slider from similar to bridging acts; 0 leaves it without effect. */
	reach: number;
};
