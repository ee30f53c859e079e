import { chance } from '../matching/links/chance.ts';

/** What one reader has to do with a share: how many of how many. */
export type Counted = { part: number; whole: number };

/** A share with the range in which it lies nineteen times out of twenty. */
export type Estimate = { value: number; low: number; high: number };

/** Drawings; more than a thousand change the second decimal. */
const DRAWINGS = 1_000;

const SEED = 20_261_130;

/** A share of all that was counted. */
export function shareOf(readers: readonly Counted[]): number {
	const whole = readers.reduce((sum, one) => sum + one.whole, 0);
	return whole ? readers.reduce((sum, one) => sum + one.part, 0) / whole : 0;
}

/**
 * A share and its range. Readers are drawn anew, not suggestions: those of one reader go together (cluster bootstrap,
 * percentiles; B. Efron, R. Tibshirani, An Introduction to the Bootstrap, 1993, ch. 8 and 13). Where nothing or
 * everything was counted, drawing tells nothing, and Wilson's range of as many readers stands in.
 */
export function estimate(readers: readonly Counted[]): Estimate {
	const value = shareOf(readers);
	if (value === 0 || value === 1) return wilson(value * readers.length, readers.length);
	return {
		value,
		...rangeOf(
			() => [readers],
			([drawn]) => shareOf(drawn!)
		)
	};
}

/** How much the second share is above the first, with its range. */
export function difference(first: readonly Counted[], second: readonly Counted[]): Estimate {
	const of = ([one, other]: (readonly Counted[])[]) => shareOf(other!) - shareOf(one!);
	return { value: of([first, second]), ...rangeOf(() => [first, second], of) };
}

function rangeOf(
	groups: () => (readonly Counted[])[],
	of: (drawn: (readonly Counted[])[]) => number
): Pick<Estimate, 'low' | 'high'> {
	const { below } = chance(SEED);
	const draw = (some: readonly Counted[]) => some.map(() => some[below(some.length)]!);
	const values = Array.from({ length: DRAWINGS }, () => of(groups().map(draw))).sort((a, b) => a - b);
	return { low: values[Math.floor(DRAWINGS * 0.025)]!, high: values[Math.ceil(DRAWINGS * 0.975) - 1]! };
}

/** Range of a share of few (E. B. Wilson, JASA 1927). */
export function wilson(part: number, whole: number): Estimate {
	if (!whole) return { value: 0, low: 0, high: 1 };
	const z = 1.96;
	const value = part / whole;
	const middle = value + z ** 2 / (2 * whole);
	const half = z * Math.sqrt((value * (1 - value)) / whole + z ** 2 / (4 * whole ** 2));
	const scale = 1 + z ** 2 / whole;
	return { value, low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}
