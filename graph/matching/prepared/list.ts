import type { Experiment } from '../../experiments/experiment.ts';
import type { ReasonStep } from '../path.ts';
import type { ChosenCard, Suggested } from '../suggest.ts';

/** Version of the way lists are made: when it changes, all lists are made anew. */
const VERSION = 2;

/** A list serves until the next night's is there, and through one night that failed, hours. */
export const HOURS = 50;

/**
 * A list does not hold if it was begun before a change, or within so many seconds after it: the transaction of a change
 * ends later than the moment it notes (none of a command lasts longer). Imports last longer, and note their end.
 */
export const MARGIN = 30;

/** How a list was made: with which version, in which experiment. */
export const keyOf = (experiment: Pick<Experiment, 'id'> | null): string =>
	`${VERSION} ${experiment?.id ?? '-'}`;

/** Somebody or something that a list names; the list does not hold longer than what it names. */
export type Named = { kind: string; id: string; isSuggested: boolean };

/**
 * Everybody and everything that these cards name, other than the reader herself, and skills, which everybody sees; in the
 * order of identifiers, in which whoever changes several of them locks them too.
 */
export function namesOf(cards: ChosenCard[], reader: string): Named[] {
	const suggested = new Set(cards.map(({ node }) => node));
	const inReasons = cards.flatMap(({ reasons }) => reasons.flatMap(({ steps }) => steps.map(nodeOf)));
	const authors = cards.flatMap(({ by }) => (by ? [by] : []));
	return [...new Set([...suggested, ...inReasons, ...authors])]
		.filter((node) => node !== `teacher:${reader}` && !node.startsWith('skill:'))
		.map((node) => {
			const [kind] = node.split(':', 1) as [string];
			return { kind, id: node.slice(kind.length + 1), isSuggested: suggested.has(node) };
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const nodeOf = ({ node }: ReasonStep): string => node;

/** A list as it is kept. */
export const written = (suggested: Suggested): string => JSON.stringify(suggested);
export const readBack = (page: string): Suggested => JSON.parse(page) as Suggested;
