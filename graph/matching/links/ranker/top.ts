/** How many are suggested at a time. */
export const PLACES = 10;

/** Spreads numbers (Knuth, The Art of Computer Programming 3, 6.4), so that equal scores favour nobody for being first. */
export const lot = (person: number): number => Math.imul(person + 1, 2_654_435_761) >>> 0;

/** The candidates with the highest scores, best first. @returns places in `candidates` */
export function topOf(candidates: Int32Array, scores: Float64Array, most = PLACES): number[] {
	const top: number[] = [];
	const isBetter = (one: number, other: number) =>
		scores[one]! > scores[other]! ||
		(scores[one]! === scores[other]! && lot(candidates[one]!) < lot(candidates[other]!));
	for (let place = 0; place < candidates.length; place++) {
		if (top.length === most && !isBetter(place, top[most - 1]!)) continue;
		let at = top.length === most ? most - 1 : top.length;
		for (; at > 0 && isBetter(place, top[at - 1]!); at--) top[at] = top[at - 1]!;
		top[at] = place;
	}
	return top;
}
