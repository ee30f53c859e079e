import { chance } from '../chance.ts';
import type { Mixture } from './mixtures.ts';
import type { Observation } from './observe.ts';

/** What is learned from one person: the columns of those who were right, row by row, then those of some others. */
type Lesson = { rows: Float64Array; right: number; count: number };

const MOST_OTHERS = 100;
const ROUNDS = 150;
const STEP = 0.05;
/** How steep the preference is at first, and how strongly what is learned is held near the blend it begins with. */
const STEEPNESS = 8;
const CAUTION = 0.02;
const SEED = 20_261_123;

/**
 * Learns weights by which those who were right stand above the others: a softmax over each person's candidates (Cao, Qin,
 * Liu, Tsai & Li 2007, Learning to rank: from pairwise to listwise approach, ICML), by Adam (Kingma & Ba 2015, ICLR).
 */
export function learn(observations: readonly Observation[], start: Mixture): Mixture {
	const lessons = observations.map(lessonOf);
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

function lessonOf({ candidates, columns, right }: Observation, number: number): Lesson {
	const { below } = chance(SEED + number);
	const places = [...candidates.keys()];
	const good = places.filter((place) => right.has(candidates[place]!));
	const others = places.filter((place) => !right.has(candidates[place]!));
	const some =
		others.length <= MOST_OTHERS
			? others
			: Array.from({ length: MOST_OTHERS }, () => others[below(others.length)]!);
	const rows = [...good, ...some].flatMap((place) => columns.map((column) => column[place]!));
	return { rows: Float64Array.from(rows), right: good.length, count: good.length + some.length };
}

/** In which direction the surprise about who was right grows. */
function slopeOf(lessons: readonly Lesson[], weights: readonly number[]): Float64Array {
	const width = weights.length;
	const slope = new Float64Array(width);
	const scores = new Float64Array(Math.max(...lessons.map(({ count }) => count)));
	for (const { rows, right, count } of lessons) {
		let [most, total] = [-Infinity, 0];
		for (let row = 0; row < count; row++) {
			let score = 0;
			for (let index = 0; index < width; index++) score += rows[row * width + index]! * weights[index]!;
			scores[row] = score;
			most = Math.max(most, score);
		}
		for (let row = 0; row < count; row++) total += scores[row] = Math.exp(scores[row]! - most);
		for (let row = 0; row < count; row++) {
			const surprise = (scores[row]! / total - (row < right ? 1 / right : 0)) / lessons.length;
			for (let index = 0; index < width; index++) slope[index]! += surprise * rows[row * width + index]!;
		}
	}
	return slope;
}
