import { chance } from '../chance.ts';
import type { Mixture } from './mixtures.ts';
import type { Observation } from './observe.ts';

/** What is learned from one person: the columns of those who were right, and of some who were not. */
export type Lesson = { right: number[][]; others: number[][] };

const MOST_OTHERS = 100;
const ROUNDS = 150;
const STEP = 0.05;
/** How steep the preference is at first, and how strongly what is learned is held near the blend it begins with. */
const STEEPNESS = 8;
const CAUTION = 0.02;
const SEED = 20_261_123;

/** Keeps of an observation what is learned from. */
export function lessonOf({ candidates, columns, right }: Observation, seed: number): Lesson {
	const { below } = chance(SEED + seed);
	const row = (place: number) => columns.map((column) => column[place]!);
	const isRight = (place: number) => right.has(candidates[place]!);
	const places = [...candidates.keys()];
	const strangers = places.filter((place) => !isRight(place));
	const others =
		strangers.length <= MOST_OTHERS
			? strangers
			: Array.from({ length: MOST_OTHERS }, () => strangers[below(strangers.length)]!);
	return { right: places.filter(isRight).map(row), others: others.map(row) };
}

/**
 * Learns weights by which those who were right stand above the others: a softmax over each person's candidates (Cao, Qin,
 * Liu, Tsai & Li 2007, Learning to rank: from pairwise to listwise approach, ICML), by Adam (Kingma & Ba 2015, ICLR).
 */
export function learn(lessons: readonly Lesson[], start: Mixture): Mixture {
	const first = start.map((weight) => weight * STEEPNESS);
	const weights = [...first];
	const [drift, spread] = [weights.map(() => 0), weights.map(() => 0)];
	for (let round = 1; round <= ROUNDS; round++) {
		const slope = slopeOf(lessons, weights);
		weights.forEach((weight, index) => {
			const gradient = slope[index]! + CAUTION * (weight - first[index]!);
			drift[index] = 0.9 * drift[index]! + 0.1 * gradient;
			spread[index] = 0.999 * spread[index]! + 0.001 * gradient ** 2;
			const pace = Math.sqrt(spread[index]! / (1 - 0.999 ** round)) + 1e-8;
			weights[index] = weight - (STEP * drift[index]!) / (1 - 0.9 ** round) / pace;
		});
	}
	return weights.map((weight) => Math.round((weight / STEEPNESS) * 1e6) / 1e6);
}

/** In which direction the surprise about who was right grows. */
function slopeOf(lessons: readonly Lesson[], weights: readonly number[]): number[] {
	const slope = weights.map(() => 0);
	for (const { right, others } of lessons) {
		const rows = [...right, ...others];
		const scores = rows.map((row) => row.reduce((sum, value, index) => sum + value * weights[index]!, 0));
		const most = Math.max(...scores);
		const chances = scores.map((score) => Math.exp(score - most));
		const total = chances.reduce((sum, value) => sum + value, 0);
		rows.forEach((row, place) => {
			const surprise = chances[place]! / total - (place < right.length ? 1 / right.length : 0);
			row.forEach((value, index) => (slope[index]! += (surprise * value) / lessons.length));
		});
	}
	return slope;
}
