import type { Network } from '../network.ts';
import { SCORES } from '../scores/index.ts';
import { prepareScore, type Ingredient } from './features.ts';
import type { Audience } from './folds.ts';
import { scaleOf, type Jury, type Precisions } from './judging.ts';
import { precisionsOf } from './precisions.ts';

/** A single score with its settings, how well it foretold in the folds, and how good that is beside the others. */
export type Judgement = { ingredient: Ingredient; precisions: Precisions; worth: number };

/** The best setting of each score, best score first, and the scale on which all settings were measured. */
export type Judgements = { judgements: Judgement[]; worthOf: (one: Precisions) => number };

/** All scores that the network can feed, with all their settings. */
function choicesFor({ isTimed, attributes }: Network, audience: Audience): Ingredient[] {
	const lacking = [
		...(isTimed ? [] : ['time']),
		...(attributes ? [] : ['attributes']),
		...(audience === 'tied' ? [] : ['ties'])
	];
	return SCORES.filter(({ needs }) => !needs.some((need) => lacking.includes(need))).flatMap(
		({ id, parameters }) =>
			parameters
				// Without times nothing fades, and one half-life is like another.
				.filter(({ halfLife }, index) => isTimed || halfLife === undefined || index === 0)
				.map((chosen) => ({ score: id, parameters: chosen, weight: 1 }))
	);
}

/** Tries every score with every setting in the folds. */
export function judgeChoices({ folds }: Jury, audience: Audience): Judgements {
	const tried = choicesFor(folds[0]!.past, audience).map((ingredient) => ({
		ingredient,
		precisions: folds.map(({ past, cases }) => precisionsOf(cases, prepareScore(past, ingredient)))
	}));
	const worthOf = scaleOf(
		folds.map(({ says }) => says),
		tried.map(({ precisions }) => precisions)
	);
	const judgements = tried.map((one) => ({ ...one, worth: worthOf(one.precisions) }));
	judgements.sort((one, other) => other.worth - one.worth);
	const first = new Map<string, Judgement>();
	for (const one of judgements) if (!first.has(one.ingredient.score)) first.set(one.ingredient.score, one);
	return { judgements: [...first.values()], worthOf };
}
