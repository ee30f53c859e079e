import { cypher } from '../../cypher.ts';
import type { Figures } from '../current.ts';
import { isoDay, measuringDays } from '../periods.ts';
import { membersIn } from '../regions.ts';
import type { Snapshot } from '../snapshot.ts';
import { isSmall, LEAST_PERSONS } from '../suppress.ts';
import { INDICATORS } from './index.ts';
import type { IndicatorDefinition, Measured } from './indicator.ts';
import { View } from './view.ts';

/** Digits that are told: enough to see a change, too few to work back to a count. */
const DIGITS = { share: 3, index: 3, count: 0 };

/** Density and the like are small: they keep two digits that count. */
const SMALL_SHARE = 0.02;

/**
 * All indicators of the whole or of a region, and how they came about over three years.
 *
 * @param at  the day they are told for, milliseconds since 1970; the last day of the data where absent or later
 */
export function runIndicators(figures: Figures, region: string | null, at = Infinity) {
	const { snapshot } = figures;
	const day = Math.min(at, snapshot.asOf);
	return figures.keep(`indicators ${region} ${isoDay(day)}`, () => {
		const views = measuringDays(day).map((one) => new View(snapshot, one, region));
		return INDICATORS.map((definition) => run(definition, views, coverageOf(snapshot, region)));
	});
}

function run(definition: IndicatorDefinition, views: readonly View[], coverage: number) {
	const { id, unit, formula, source, statement } = definition;
	const measured = views.map((view) => ({ at: isoDay(view.at), ...tell(definition, view) }));
	const { at, n, ...now } = measured.at(-1)!;
	return {
		...now,
		id,
		unit,
		n,
		coverage,
		asOf: at,
		series: measured.map((one) => ({ at: one.at, value: one.value, expected: one.expected })),
		formula,
		source,
		query: statement && cypher(statement)
	};
}

/** Measures, hides what tells of few, and rounds. */
function tell(definition: IndicatorDefinition, view: View) {
	const measured = definition.measure(view);
	const suppressed = isTelling(measured);
	const shown = (value: number | null | undefined) =>
		suppressed || value === null || value === undefined ? null : rounded(value, definition.unit);
	return {
		value: shown(measured.value),
		expected: shown(measured.expected),
		rescaled: shown(measured.rescaled),
		companion: shown(measured.companion),
		n: measured.n < LEAST_PERSONS ? null : measured.n,
		suppressed
	};
}

/** Would the figure tell of one to four persons? */
function isTelling({ n, groups }: Measured): boolean {
	const isFew = ({ ends }: Measured['groups'][number]) =>
		ends[0].size + ends[1].size > 0 && isSmall({ ends });
	return (n > 0 && n < LEAST_PERSONS) || groups.some(isFew);
}

function rounded(value: number, unit: IndicatorDefinition['unit']): number {
	if (unit === 'share' && Math.abs(value) < SMALL_SHARE) return Number(value.toPrecision(2));
	return Number(value.toFixed(DIGITS[unit]));
}

/** Counted ÷ all; of a region in steps of 5 %, so that nobody reads off who did not let herself be counted. */
function coverageOf(snapshot: Snapshot, region: string | null): number {
	if (region === null) return snapshot.people.length / Math.max(1, snapshot.members);
	const counted = snapshot.people.filter((person) => person.region?.startsWith(region)).length;
	return Math.round((20 * counted) / Math.max(1, membersIn(snapshot, region))) / 20;
}
