/** Weights of the ingredients of a blend, in their order; they add up to 1. */
export type Mixture = number[];

/** How many of the best single scores are blended at most. */
export const MOST_INGREDIENTS = 8;

/** Blends worth trying: each score alone, pairs also two to one, and three alike. */
export function mixturesOf(count: number): Mixture[] {
	const places = [...Array(count).keys()];
	const mix = (...parts: [place: number, weight: number][]): Mixture => {
		const total = parts.reduce((sum, [, weight]) => sum + weight, 0);
		const mixture = places.map(() => 0);
		for (const [place, weight] of parts) mixture[place] = weight / total;
		return mixture;
	};
	return places.flatMap((one) => [
		mix([one, 1]),
		...places
			.slice(one + 1)
			.flatMap((other) => [
				mix([one, 1], [other, 1]),
				mix([one, 2], [other, 1]),
				mix([one, 1], [other, 2]),
				...places.slice(other + 1).map((third) => mix([one, 1], [other, 1], [third, 1]))
			])
	]);
}

/** How many of the best mixtures are averaged at most; never more than a quarter of all. */
const BEST = 10;

/**
 * The mean of the best mixtures: what several agree on errs less than the one that seemed the best (Breiman 1996,
 * Bagging predictors, Machine Learning 24).
 *
 * @param means  how good each mixture was
 */
export function averageOfBest(mixtures: readonly Mixture[], means: readonly number[]): Mixture {
	const most = Math.min(BEST, Math.ceil(mixtures.length / 4));
	const best = [...mixtures.keys()].sort((one, other) => means[other]! - means[one]!).slice(0, most);
	return mixtures[0]!.map((_, place) => {
		const sum = best.reduce((total, index) => total + mixtures[index]![place]!, 0);
		return Math.round((sum / best.length) * 1e4) / 1e4;
	});
}

/** Adds up columns by the weights of a mixture. */
export function mixInto(columns: readonly Float32Array[], mixture: Mixture, into: Float64Array): void {
	into.fill(0);
	columns.forEach((column, index) => {
		const weight = mixture[index]!;
		if (weight) for (let place = 0; place < into.length; place++) into[place]! += weight * column[place]!;
	});
}
