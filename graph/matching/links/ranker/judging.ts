import type { Trial } from '../trial.ts';
import { hiddenFor, type Audience } from './folds.ts';
import { mean } from './precision.ts';

/** How well something foretold each judged person, fold by fold. */
export type Precisions = number[][];

/** Networks change: each fold counts half as much as the one after it. */
const OLDER = 0.5;
/** With fewer judged persons a fold counts less: chance has more of a say in it. */
const ENOUGH = 40;

/** The folds that tell something of an audience, the nearest to now last, and how much each of them counts. */
export type Jury = { folds: Trial[]; says: number[] };

export function juryOf(folds: readonly Trial[], audience: Audience): Jury {
	const telling = folds.filter((fold) => hiddenFor(audience, fold).size > 0);
	const says = telling.map(({ past }, index) => {
		const age = past.isTimed ? OLDER ** (telling.length - 1 - index) : 1;
		return age * Math.min(1, hiddenFor(audience, telling[index]!).size / ENOUGH);
	});
	return { folds: telling, says };
}

/**
 * Puts the precisions of several folds on one scale: in some all is easy to foretell and in others nothing, so that each
 * is measured by what the best of the contestants reached in it.
 *
 * @returns for precisions fold by fold how good they are, 1 being the best contestant in every fold
 */
export function scaleOf({ says }: Jury, contestants: readonly Precisions[]): (one: Precisions) => number {
	const bests = says.map((_, fold) =>
		Math.max(...contestants.map((one) => mean(one[fold]!)), Number.MIN_VALUE)
	);
	const whole = says.reduce((sum, say) => sum + say, 0);
	return (one) => says.reduce((sum, say, fold) => sum + (say * mean(one[fold]!)) / bests[fold]!, 0) / whole;
}
