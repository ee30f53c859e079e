import { allStrangers } from '../candidates.ts';
import { sample } from '../chance.ts';
import type { Network } from '../network.ts';
import { popularity } from '../scores/popularity.ts';
import { blendOf } from './blend.ts';
import type { Recipe } from './description.ts';
import type { JuryFold } from './judging.ts';
import { averagePrecision, mean } from './precision.ts';
import { listOf } from './precisions.ts';
import { MOST_SPREAD, spreaderFor } from './spread.ts';
import { PLACES, topOf } from './top.ts';

/** The share of its precision that a ranker may give up so that more people are seen. */
const PRICE = 0.03;
/** How many times as many people should be seen as in lists by popularity. */
const WIDER = 5;
/** Of how many persons the lists are looked at to see who is in them. */
const AUDIENCE = 300;

/** As few of the last places as it takes for many to be seen, and no more than cost little in the folds. */
export function chooseSpread(folds: readonly JuryFold[], { ingredients }: Recipe): number {
	const spreads = [...Array(MOST_SPREAD + 1).keys()];
	const { past, known } = folds.at(-1)!;
	const audience = sample([...Array(known).keys()], AUDIENCE, 1);
	const strangers = audience.map((person) => ({ person, candidates: allStrangers(past, person, known) }));
	const popular = popularity.prepare(past, {});
	const popularLists = strangers.map(({ person, candidates }) => {
		const scores = new Float64Array(candidates.length);
		popular(person, candidates, scores);
		return listOf(candidates, scores);
	});
	const makeLists = folds.map((fold) => listsOf(fold.past, ingredients));
	const lists = strangers.map(({ person, candidates }) => makeLists.at(-1)!(person, candidates));
	const judged = folds.flatMap(({ cases }, index) =>
		cases.map(({ person, candidates, right }) => ({ make: makeLists[index]!(person, candidates), right }))
	);
	const precisions = spreads.map((spread) =>
		mean(judged.map(({ make, right }) => averagePrecision(make(spread), right, PLACES)))
	);
	const affordable = spreads.filter((spread) => precisions[spread]! >= (1 - PRICE) * precisions[0]!);
	const wanted = WIDER * seenIn(popularLists);
	return (
		affordable.find((spread) => seenIn(lists.map((make) => make(spread))) >= wanted) ?? affordable.at(-1)!
	);
}

/** Ranks once for a person, and keeps more or fewer places of the list. */
function listsOf(past: Network, ingredients: Recipe['ingredients']) {
	const scorer = blendOf(past, ingredients);
	const spreadList = spreaderFor(past);
	return (person: number, candidates: Int32Array): ((spread: number) => number[]) => {
		const scores = new Float64Array(candidates.length);
		scorer(person, candidates, scores);
		const top = topOf(candidates, scores);
		return (spread) => spreadList(person, candidates, top, spread).map((place) => candidates[place]!);
	};
}

/** How many people stand in any of the lists. */
const seenIn = (lists: readonly number[][]): number => new Set(lists.flat()).size;
