import type { Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { LEAST_PERSONS } from '../figures/suppress.ts';
import { type Counted, difference, type Estimate, estimate } from './bootstrap.ts';
import type { Experiment } from './experiment.ts';

/** One reader's suggestions by one strategy. */
export type ReaderRow = { strategy: string; shown: number } & Record<Outcome, number>;

/** What is measured, each as a share of the colleagues shown. */
export const OUTCOMES = ['opened', 'accepted', 'notRelevant', 'met', 'lasting', 'crossBorder'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Fewest readers on either side before a difference is called one. */
const ENOUGH = 50;

/** What an outcome says about the two strategies. */
export type Verdict = 'tooEarly' | 'noDifference' | 'first' | 'second';

export type OutcomeFigures = {
	outcome: Outcome;
	first: Estimate;
	second: Estimate;
	/** How much the second is above the first. */
	difference: Estimate;
	verdict: Verdict;
};

/** One strategy of an experiment: how many readers, and how evenly colleagues were suggested. */
export type ArmFigures = {
	strategy: string;
	readers: number;
	shown: number;
	suggested: number;
	gini: number;
};

export type ExperimentFigures = { arms: ArmFigures[]; outcomes: OutcomeFigures[] };

/**
 * The running figures of an experiment; null where fewer than five people stand behind one of them.
 *
 * @param experiment  running or stopped
 */
export async function readFigures(driver: Driver, experiment: Experiment): Promise<ExperimentFigures | null> {
	const parameters = { id: experiment.id };
	const [rows, exposures] = await Promise.all([
		read<ReaderRow>(driver, cypher('experiment-figures'), parameters, 20_000),
		read<{ strategy: string; times: number[] }>(driver, cypher('experiment-exposure'), parameters, 20_000)
	]);
	const timesOf = new Map(exposures.map(({ strategy, times }) => [strategy, times]));
	const arms = experiment.strategies.map((strategy) => {
		const own = rows.filter((row) => row.strategy === strategy);
		const times = timesOf.get(strategy) ?? [];
		const shown = own.reduce((sum, row) => sum + row.shown, 0);
		return { strategy, readers: own.length, shown, suggested: times.length, gini: giniOf(times) };
	});
	const isSmall = arms.some(({ readers, suggested }) => Math.min(readers, suggested) < LEAST_PERSONS);
	return isSmall ? null : { arms, outcomes: OUTCOMES.map((outcome) => compare(rows, experiment, outcome)) };
}

/** Both strategies by one outcome. */
export function compare(
	rows: readonly ReaderRow[],
	{ strategies }: Pick<Experiment, 'strategies'>,
	outcome: Outcome
): OutcomeFigures {
	const countedOf = (strategy: string): Counted[] =>
		rows.filter((row) => row.strategy === strategy).map((row) => ({ part: row[outcome], whole: row.shown }));
	const [one, other] = strategies.map(countedOf) as [Counted[], Counted[]];
	const apart = difference(one, other);
	const isEnough = Math.min(one.length, other.length) >= ENOUGH;
	const leader = apart.low > 0 ? 'second' : apart.high < 0 ? 'first' : 'noDifference';
	return {
		outcome,
		first: estimate(one),
		second: estimate(other),
		difference: apart,
		verdict: isEnough ? leader : 'tooEarly'
	};
}

/** How uneven something is shared out: 0 for all alike, near 1 when one has everything (C. Gini 1912). */
export function giniOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const whole = sorted.reduce((sum, value) => sum + value, 0);
	if (!whole) return 0;
	const weighted = sorted.reduce((sum, value, at) => sum + (at + 1) * value, 0);
	return (2 * weighted) / (sorted.length * whole) - (sorted.length + 1) / sorted.length;
}
