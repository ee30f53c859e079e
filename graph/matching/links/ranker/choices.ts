import type { Network } from '../network.ts';
import { SCORES } from '../scores/index.ts';
import { prepareScore, type Ingredient } from './features.ts';
import { hiddenFor, type Audience } from './folds.ts';
import { scaleOf, type Jury, type Precisions } from './judging.ts';
import { precisionsOf } from './precisions.ts';

/** A single score with its settings, how well it foretold in the folds, and how good that is beside the others. */
export type Judgement = { ingredient: Ingredient; precisions: Precisions; worth: number };

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

/** Tries every score with every setting in the folds; the best setting of each, best score first. */
export function judgeChoices(jury: Jury, audience: Audience): Judgement[] {
	const tried = choicesFor(jury.folds[0]!.past, audience).map((ingredient) => ({
		ingredient,
		precisions: jury.folds.map((fold) =>
			precisionsOf(fold, hiddenFor(audience, fold), (network) => prepareScore(network, ingredient))
		)
	}));
	const worthOf = scaleOf(
		jury,
		tried.map(({ precisions }) => precisions)
	);
	const judgements = tried.map((one) => ({ ...one, worth: worthOf(one.precisions) }));
	judgements.sort((one, other) => other.worth - one.worth);
	const first = new Map<string, Judgement>();
	for (const one of judgements) if (!first.has(one.ingredient.score)) first.set(one.ingredient.score, one);
	return [...first.values()];
}
