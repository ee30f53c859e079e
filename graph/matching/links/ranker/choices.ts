import type { Network } from '../network.ts';
import { SCORES } from '../scores/index.ts';
import type { Trial } from '../trial.ts';
import { prepareScore, type Ingredient } from './features.ts';
import { precisionsOf } from './precisions.ts';
import { hiddenFor, type Audience } from './folds.ts';
import { mean } from './precision.ts';

/** A single score with its settings, and how well it foretold in the folds, person by person. */
export type Judgement = { ingredient: Ingredient; precisions: number[]; mean: number };

/** All scores that the network can feed, with all their settings. */
function choicesFor({ isTimed, attributes }: Network, audience: Audience): Ingredient[] {
	const lacking = [
		...(isTimed ? [] : ['time']),
		...(attributes ? [] : ['attributes']),
		...(audience === 'tied' ? [] : ['ties'])
	];
	return SCORES.filter(({ needs }) => !needs.some((need) => lacking.includes(need))).flatMap(
		({ id, parameters }) => parameters.map((chosen) => ({ score: id, parameters: chosen, weight: 1 }))
	);
}

/** Tries every score with every setting in the folds; best first. */
export function judgeChoices(folds: readonly Trial[], audience: Audience): Judgement[] {
	const judgements = choicesFor(folds[0]!.past, audience).map((ingredient) => {
		const precisions = folds.flatMap((fold) =>
			precisionsOf(fold, hiddenFor(audience, fold), (network) => prepareScore(network, ingredient))
		);
		return { ingredient, precisions, mean: mean(precisions) };
	});
	return judgements.sort((one, other) => other.mean - one.mean);
}

/** The best setting of each score, best score first. */
export function bestOfEach(judgements: readonly Judgement[]): Judgement[] {
	const first = new Map<string, Judgement>();
	for (const one of judgements) if (!first.has(one.ingredient.score)) first.set(one.ingredient.score, one);
	return [...first.values()];
}
