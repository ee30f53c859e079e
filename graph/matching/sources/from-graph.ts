import { actorParameter } from '../../context.ts';
import { LATER_DAYS, TERM_DAYS } from '../periods.ts';
import { ask } from '../statement.ts';
import type { CandidateSource, Found } from './source.ts';

/** Most that one source gives, the nearest first. */
export const MOST = 400;

/** Of how many, the nearest first, it is asked closely whether they may be suggested: that costs more than all the rest. */
export const CLOSELY = 1_200;

/** A source that is one statement of graph/cypher, which returns identifiers in the order of what speaks for them. */
export function fromGraph(
	name: string,
	kind: CandidateSource['kind'],
	purpose: string,
	statement = name
): CandidateSource {
	return {
		name,
		kind,
		purpose,
		find: ({ driver, actor }) =>
			ask<Found>(driver, statement, {
				actor: actorParameter(actor),
				laterDays: LATER_DAYS,
				termDays: TERM_DAYS,
				most: MOST,
				closely: CLOSELY
			})
	};
}
