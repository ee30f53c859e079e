import type { Migration } from './migration.ts';

/** Keys of the public API, and the counts of its limits. */
export const PUBLIC_API: Migration = {
	number: 7,
	name: 'public-api',
	statements: [
		'CREATE CONSTRAINT ApiKey_id IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.id IS UNIQUE',
		'CREATE CONSTRAINT ApiKey_hash IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.hash IS UNIQUE',
		'CREATE CONSTRAINT RateWindow_key IF NOT EXISTS FOR (n:RateWindow) REQUIRE n.key IS UNIQUE',
		'CREATE INDEX RateWindow_until IF NOT EXISTS FOR (n:RateWindow) ON (n.until)'
	]
};
