import { ACCOUNTS } from './0004-accounts.ts';
import { PROFILE } from './0005-profile.ts';
import { OWN_DATA } from './0006-own-data.ts';
import { PUBLIC_API } from './0007-public-api.ts';
import { SUGGESTIONS } from './0010-suggestions.ts';

/** A step of the database's history. Never changed once released; a mistake is mended by the next one. */
export type Migration = {
	number: number;
	name: string;
	/** Statements that may run twice without harm. */
	statements: string[];
};

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

export const MIGRATIONS: Migration[] = [
	{
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
	},
	{
		number: 2,
		name: 'fulltext-for-degraded-search',
		// Asked while Typesense is away; folding makes "frações" findable as "fracoes".
		statements: [
			`CREATE FULLTEXT INDEX materials_text IF NOT EXISTS FOR (n:Material) ON EACH [n.title, n.description, n.keywords]
			 OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
			`CREATE FULLTEXT INDEX names_text IF NOT EXISTS FOR (n:Teacher|Community|Question|School|Region) ON EACH [n.name, n.title, n.headline, n.purpose]
			 OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
			`CREATE FULLTEXT INDEX skills_text IF NOT EXISTS FOR (n:Skill)
			 ON EACH [n.prefLabelEn, n.prefLabelSv, n.prefLabelDe, n.prefLabelPt, n.altLabelEn, n.altLabelSv, n.altLabelDe, n.altLabelPt]
			 OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`
		]
	},
	{
		number: 3,
		name: 'skills-by-scheme',
		statements: ['CREATE INDEX Skill_scheme IF NOT EXISTS FOR (n:Skill) ON (n.scheme)']
	},
	PROFILE,
	ACCOUNTS,
	OWN_DATA,
	PUBLIC_API,
	SUGGESTIONS
];
