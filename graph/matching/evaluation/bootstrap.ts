import { chance } from '../links/chance.ts';
import { mean } from '../links/ranker/precision.ts';

const DRAWS = 1_000;
const SEED = 20_261_123;

/** Between which figures the mean would lie, 95 times of 100, had other persons of the same kind been judged. */
export type Interval = { low: number; high: number };

/** Draws persons anew, with replacement (Efron 1979, Bootstrap methods, Annals of Statistics 7(1)). */
export function intervalOf(values: readonly number[]): Interval {
	if (!values.length) return { low: 0, high: 0 };
	const { below } = chance(SEED);
	const means = Array.from({ length: DRAWS }, () =>
		mean(Array.from(values, () => values[below(values.length)]!))
	).sort((one, other) => one - other);
	return { low: means[Math.floor(DRAWS * 0.025)]!, high: means[Math.ceil(DRAWS * 0.975) - 1]! };
}
