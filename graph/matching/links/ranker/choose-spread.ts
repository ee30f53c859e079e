import { allStrangers } from '../candidates.ts';
import { sample } from '../chance.ts';
import { popularity } from '../scores/popularity.ts';
import type { Trial } from '../trial.ts';
import { blendOf } from './blend.ts';
import type { Recipe } from './description.ts';
import { candidatesFor } from './observe.ts';
import { averagePrecision, mean } from './precision.ts';
import { MOST_SPREAD, spreaderFor } from './spread.ts';
import { PLACES, topOf } from './top.ts';

/** What of its precision a ranker may give so that more people are seen. */
const PRICE = 0.03;
/** How many times as many people should be seen as in lists by popularity. */
const WIDER = 5;
/** Of how many persons the lists are looked at to see who is in them. */
const AUDIENCE = 300;

/** As few of the last places as it takes for many to be seen, and no more than cost little in the folds. */
export function chooseSpread(folds: readonly Trial[], { ingredients }: Recipe): number {
	const spreads = [...Array(MOST_SPREAD + 1).keys()];
	const fold = folds.at(-1)!;
	const popular = popularity.prepare(fold.past, {});
	const audience = sample([...Array(fold.known).keys()], AUDIENCE, 1);
	const seenByPopularity = seenIn(fold, audience, (candidates, person) => {
		const scores = new Float64Array(candidates.length);
		popular(person, candidates, scores);
		return topOf(candidates, scores);
	});
	const makeLists = folds.map((trial) => listsOf(trial, ingredients));
	const seen = spreads.map((spread) =>
		seenIn(fold, audience, (candidates, person) => makeLists.at(-1)!(candidates, person, spread))
	);
	const precisions = spreads.map((spread) =>
		mean(
			folds.flatMap((trial, index) => precisionsWith(trial, (...one) => makeLists[index]!(...one, spread)))
		)
	);
	const affordable = spreads.filter((spread) => precisions[spread]! >= (1 - PRICE) * precisions[0]!);
	return affordable.find((spread) => seen[spread]! >= WIDER * seenByPopularity) ?? affordable.at(-1)!;
}

type MakePlaces = (candidates: Int32Array, person: number) => number[];

function listsOf(trial: Trial, ingredients: Recipe['ingredients']) {
	const scorer = blendOf(trial.past, ingredients);
	const spreadList = spreaderFor(trial.past);
	return (candidates: Int32Array, person: number, spread: number): number[] => {
		const scores = new Float64Array(candidates.length);
		scorer(person, candidates, scores);
		return spreadList(person, candidates, topOf(candidates, scores), spread);
	};
}

/** How many people stand in any of the lists. */
function seenIn({ past, known }: Trial, audience: readonly number[], make: MakePlaces): number {
	const seen = audience.flatMap((person) => {
		const candidates = allStrangers(past, person, known);
		return make(candidates, person).map((place) => candidates[place]!);
	});
	return new Set(seen).size;
}

function precisionsWith(trial: Trial, make: MakePlaces): number[] {
	return [...trial.hidden].map(([person, right]) => {
		const candidates = candidatesFor(trial, person, right);
		const list = make(candidates, person).map((place) => candidates[place]!);
		return averagePrecision(list, right, PLACES);
	});
}
