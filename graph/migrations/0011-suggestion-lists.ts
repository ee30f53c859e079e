import type { Migration } from './migration.ts';

/** What prepared lists are swept by: the moment of a change on whatever they can name. */
export const SUGGESTION_LISTS: Migration = {
	number: 11,
	name: 'suggestion-lists',
	statements: ['Teacher', 'Material', 'Community', 'Question'].map(
		(label) => `CREATE INDEX ${label}_changedAt IF NOT EXISTS FOR (n:${label}) ON (n.changedAt)`
	)
};
