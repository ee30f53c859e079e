import type { Migration } from './migration.ts';

/** The course and its modules have a text in each language. */
export const TRAINING_TEXTS: Migration = {
	number: 10,
	name: 'training-texts',
	statements: [
		'CREATE CONSTRAINT CourseText_key IF NOT EXISTS FOR (n:CourseText) REQUIRE n.key IS UNIQUE',
		'CREATE CONSTRAINT ModuleText_key IF NOT EXISTS FOR (n:ModuleText) REQUIRE n.key IS UNIQUE',
		'CREATE INDEX CourseText_language IF NOT EXISTS FOR (n:CourseText) ON (n.language)',
		'CREATE INDEX ModuleText_language IF NOT EXISTS FOR (n:ModuleText) ON (n.language)'
	]
};
