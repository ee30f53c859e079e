import type { Migration } from './migration.ts';

/** Every label with the property that identifies it. */
const KEYS: [label: string, property: string][] = [
	['Teacher', 'id'],
	['Account', 'id'],
	['School', 'id'],
	['Material', 'id'],
	['Community', 'id'],
	['Question', 'id'],
	['Answer', 'id'],
	['Meeting', 'id'],
	['Cohort', 'id'],
	['Introduction', 'id'],
	['Suggestion', 'id'],
	['Feedback', 'id'],
	['Stage', 'id'],
	['Region', 'code'],
	['Skill', 'uri'],
	['Subject', 'key'],
	['Course', 'key'],
	['Module', 'key'],
	['PolicyDocument', 'key'],
	['Recommendation', 'key'],
	['Outbox', 'key'],
	['Lease', 'name'],
	['ImportSource', 'name']
];

/** Labels that an import recognises by its source's own key. */
const IMPORTED = [
	'Teacher',
	'School',
	'Material',
	'Community',
	'Question',
	'Answer',
	'Meeting',
	'Cohort',
	'Account'
];

/** Properties by which lists are found, so that no list scans a label. */
const INDEXED: [label: string, property: string][] = [
	['Skill', 'notation'],
	['Region', 'country'],
	['Region', 'level'],
	['Question', 'createdAt'],
	['Material', 'createdAt'],
	['Meeting', 'startsAt'],
	['Community', 'name'],
	['School', 'name'],
	['Teacher', 'demo'],
	['Account', 'demo'],
	['PolicyDocument', 'language']
];

/** What every label is known by, and by what lists are found. */
export const KEYS_AND_INDEXES: Migration = {
	number: 1,
	name: 'keys-and-indexes',
	statements: [
		...KEYS.map(
			([label, property]) =>
				`CREATE CONSTRAINT ${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`
		),
		...IMPORTED.map(
			(label) => `CREATE CONSTRAINT ${label}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.key IS UNIQUE`
		),
		...INDEXED.map(
			([label, property]) =>
				`CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`
		)
	]
};
