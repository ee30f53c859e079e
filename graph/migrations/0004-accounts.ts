import type { Migration } from './migration.ts';

/** What identifies a record of the sign-in: two at once cannot make the same twice. */
const UNIQUE: [label: string, property: string][] = [
	['Account', 'email'],
	['Session', 'id'],
	['Session', 'token'],
	['Identity', 'id'],
	['Verification', 'id'],
	['Passkey', 'id'],
	['Passkey', 'credentialID'],
	['RateLimit', 'key']
];

/** What the sign-in looks for, and what is tidied away when its time is over. */
const INDEXED: [label: string, property: string][] = [
	['Session', 'userId'],
	['Session', 'expiresAt'],
	['Identity', 'userId'],
	['Identity', 'accountId'],
	['Verification', 'identifier'],
	['Verification', 'expiresAt'],
	['Passkey', 'userId'],
	['RateLimit', 'until']
];

export const ACCOUNTS: Migration = {
	number: 4,
	name: 'accounts',
	statements: [
		...UNIQUE.map(
			([label, property]) =>
				`CREATE CONSTRAINT ${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`
		),
		...INDEXED.map(
			([label, property]) =>
				`CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`
		)
	]
};
