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
/** Drawn by chance, only a tenth is hidden: a network with far fewer ties is another network. */
const SHARE = 0.9;
/** Most persons whose lists are looked at in one fold: more would take longer and change few choices. */
const MOST_JUDGED = 200;

/** For whom a ranker is chosen: persons with ties, or newcomers. */
export type Audience = 'tied' | 'newcomers';

export const hiddenFor = (audience: Audience, trial: Trial): Trial['hidden'] =>
	audience === 'tied' ? trial.hidden : trial.hiddenOfNewcomers;

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
