import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance with a seed: the same seed gives the same numbers on every machine. */
export type Chance = {
	/** A number from 0 to below 1. */
	share(): number;
	/** A whole number from 0 to below `end`. */
	below(end: number): number;
	/** The values in a new order. */
	shuffle<T>(values: readonly T[]): T[];
};

export function chance(seed: number): Chance {
	const generator = xoroshiro128plus(seed);
	const below = (end: number) => uniformInt(generator, 0, end - 1);
	return {
		share: () => uniformFloat64(generator),
		below,
		shuffle(values) {
			const mixed = [...values];
			// Fisher & Yates 1938, in the form of Durstenfeld 1964.
			for (let last = mixed.length - 1; last > 0; last--) {
				const other = below(last + 1);
				[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
			}
			return mixed;
		}
	};
}

/** At most `most` of the values, drawn by chance, in their own order. */
export function sample<T>(values: readonly T[], most: number, seed: number): T[] {
	if (values.length <= most) return [...values];
	const drawn = chance(seed).shuffle(Array.from(values.keys())).slice(0, most);
	return drawn.sort((one, other) => one - other).map((index) => values[index]!);
}
