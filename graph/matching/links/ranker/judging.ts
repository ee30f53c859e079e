import type { Network } from '../network.ts';
import type { Trial } from '../trial.ts';
import { casesOf, type Case } from './cases.ts';
import { hiddenFor, type Audience } from './folds.ts';
import { mean } from './precision.ts';

/** How well something foretold each judged person, fold by fold. */
export type Precisions = number[][];

/** Networks change: where times are known, each fold counts half as much as the one after it. */
const OLDER = 0.5;
/** With fewer judged persons a fold counts less: chance has more of a say in it. */
const ENOUGH = 40;

/** A fold with the persons who are judged in it, and how much it counts. */
export type JuryFold = { past: Network; known: number; cases: Case[]; says: number };

/** The folds that tell something of an audience, the nearest to now last. */
export type Jury = { folds: JuryFold[] };

export function juryOf(trials: readonly Trial[], audience: Audience): Jury {
	const telling = trials.filter((trial) => hiddenFor(audience, trial).size > 0);
	return {
		folds: telling.map((trial, index) => {
			const cases = casesOf(trial, hiddenFor(audience, trial));
			const age = trial.past.isTimed ? OLDER ** (telling.length - 1 - index) : 1;
			const says = age * Math.min(1, cases.length / ENOUGH);
			return { past: trial.past, known: trial.known, cases, says };
		})
	};
}

/**
 * Puts the precisions of several folds on one scale. In some folds much is easy to foretell, in others little, so each is
 * measured by what the best contestant reached in it. A fold in which nobody foretold anything says nothing.
 *
 * @returns for precisions fold by fold how good they are, 1 being the best contestant in every fold
 */
export function scaleOf(
	says: readonly number[],
	contestants: readonly Precisions[]
): (one: Precisions) => number {
	const bests = says.map((_, fold) => Math.max(...contestants.map((one) => mean(one[fold]!))));
	const counted = says.map((say, fold) => (bests[fold]! > 0 ? say : 0));
	const whole = counted.reduce((sum, say) => sum + say, 0);
	return (one) =>
		counted.reduce((sum, say, fold) => sum + (say && (say * mean(one[fold]!)) / bests[fold]! / whole), 0);
}
