import { randomTrial, temporalTrial } from '../splits.ts';
import { sample } from '../chance.ts';
import type { Judged, Records, Trial } from '../trial.ts';

/** Parts of the past that play the future in turn; the last one lies nearest to it. */
const SLICES = [
	[0.343, 0.49],
	[0.49, 0.7],
	[0.7, 1]
] as const;
const SEEDS = [1, 2, 3];
/** Drawn by chance, only a tenth is hidden: a network with much fewer ties is another network. */
const SHARE = 0.9;
/** Most persons whose lists are looked at in one fold: enough to tell rankers apart by a hundredth. */
const MOST_JUDGED = 400;

/** With fewer judged persons chance would choose. */
const ENOUGH = 60;

/** For whom a ranker is chosen: persons with ties, or newcomers. */
export type Audience = 'tied' | 'newcomers';

export const hiddenFor = (audience: Audience, trial: Trial): Trial['hidden'] =>
	audience === 'tied' ? trial.hidden : trial.hiddenOfNewcomers;

/** The folds that decide: those nearest to now, for networks change, but so many that there are persons enough. */
export function decisive(folds: readonly Trial[], audience: Audience): Trial[] {
	const isDrawn = !folds[0]?.past.isTimed;
	let first = folds.length - 1;
	const count = () => folds.slice(first).reduce((sum, fold) => sum + hiddenFor(audience, fold).size, 0);
	while (first > 0 && (isDrawn || count() < ENOUGH)) first--;
	return folds.slice(Math.max(0, first));
}

/** Trials inside the past, in which rankers can be compared without a look at the future. */
export function foldsOf(records: Records, judged: Judged): Trial[] {
	const isTimed = records.contacts.every(({ at }) => at !== null);
	const trials = isTimed
		? SLICES.map((slice) => temporalTrial(records, judged, slice))
		: SEEDS.map((seed) => randomTrial(records, judged, seed, SHARE));
	return trials.map(fewer).filter(({ hidden }) => hidden.size > 0);
}

function fewer(trial: Trial): Trial {
	const draw = (hidden: Trial['hidden']) => new Map(sample([...hidden], MOST_JUDGED, 1));
	return { ...trial, hidden: draw(trial.hidden), hiddenOfNewcomers: draw(trial.hiddenOfNewcomers) };
}
