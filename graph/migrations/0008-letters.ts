import type { Migration } from './migration.ts';

/** Colleague letters: one for each reader and issue, and the private feeds that show the same. */
export const LETTERS: Migration = {
	number: 8,
	name: 'letters',
	statements: [
		// Two workers at once, or one that starts again, cannot write the same letter twice.
		'CREATE CONSTRAINT Letter_key IF NOT EXISTS FOR (n:Letter) REQUIRE n.key IS UNIQUE',
		'CREATE CONSTRAINT Letter_id IF NOT EXISTS FOR (n:Letter) REQUIRE n.id IS UNIQUE',
		'CREATE INDEX Letter_state IF NOT EXISTS FOR (n:Letter) ON (n.state)',
		'CREATE INDEX Letter_composedAt IF NOT EXISTS FOR (n:Letter) ON (n.composedAt)',
		'CREATE CONSTRAINT LetterFeed_hash IF NOT EXISTS FOR (n:LetterFeed) REQUIRE n.hash IS UNIQUE',
		'CREATE INDEX Teacher_letterPausedUntil IF NOT EXISTS FOR (n:Teacher) ON (n.letterPausedUntil)'
	]
};
