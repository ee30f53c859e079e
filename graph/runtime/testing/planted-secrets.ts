import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Driver } from 'neo4j-driver';
import type { Client } from 'typesense';

/** So many secrets lie in the graph while the journeys are walked. */
const SECRETS = 64;

/** Where a secret can lie: what nobody but its owner may ever read, and what is in no index. */
const PLACES: Record<string, string> = {
	'address of an account':
		"CREATE (:Account {id: 'u_' + $secret, email: $secret + '@example.org', name: 'Private', roles: []})",
	'name of an account': "CREATE (:Account {id: 'u_' + $n + $salt, name: $secret, roles: []})",
	'section shown to nobody': `CREATE (:Teacher {id: 't_' + $n + $salt, name: 'Zoe Quiet', headline: 'Shows little of herself',
		about: $secret, aboutVisibility: 'private', language: 'en', languages: ['en'], stages: [], subjects: [],
		availability: 0, invented: true, visibility: 'members', consents: [], createdAt: datetime()})`,
	'draft of joining':
		"CREATE (:Account {id: 'u_' + $n + $salt, name: 'Newcomer', roles: [], joinDraft: $secret})",
	'place of a session':
		"CREATE (:Session {id: $n + $salt, userId: 'u_none', token: $secret, userAgent: $secret, expiresAt: datetime() + duration('P1D')})",
	'what was sent for signing in':
		"CREATE (:Verification {id: $n + $salt, identifier: $secret, value: $secret, expiresAt: datetime() + duration('PT9M')})",
	'sign-in of a school':
		"CREATE (:Identity {id: $n + $salt, userId: 'u_none', providerId: 'none', accountId: $secret})",
	'name of a passkey':
		"CREATE (:Passkey {id: $n + $salt, userId: 'u_none', name: $secret, credentialID: $secret})",
	'name of a key': "CREATE (:ApiKey {id: 'y_' + $n + $salt, name: $secret, hash: $secret, hint: $secret})",
	'what was agreed to':
		"MATCH (t:Teacher {id: $teacher}) CREATE (t)-[:GAVE]->(:Consent {id: $n + $salt, purpose: 'research', text: $secret, language: 'en', givenAt: datetime(), withdrawnAt: datetime()})",
	'word of a hello':
		"MATCH (t:Teacher {id: $teacher}) CREATE (t)-[:REQUESTED]->(:Introduction {id: 'i_' + $n + $salt, message: $secret, state: 'withdrawn', createdAt: datetime()})"
};

/** What was planted: every secret begins with the same random mark. */
export type Planted = { mark: string };

/**
 * Plants secrets about people whom nobody signs in as.
 *
 * @param driver  of a graph with the demonstration data
 */
export async function plantSecrets(driver: Driver): Promise<Planted> {
	const mark = `zq${randomBytes(5).toString('hex')}`;
	const { records } = await driver.executeQuery(
		'MATCH (t:Teacher) WHERE coalesce(t.demo, false) = false RETURN t.id AS id ORDER BY id LIMIT 1'
	);
	const teacher: string = records[0]!.get('id');
	const statements = Object.values(PLACES);
	for (let n = 0; n < SECRETS; n++) {
		const secret = `${mark}${randomBytes(6).toString('hex')}`;
		const salt = randomBytes(4).toString('hex');
		await driver.executeQuery(statements[n % statements.length]!, {
			secret,
			salt,
			n: `planted${n}`,
			teacher
		});
	}
	return { mark };
}

/** Where the mark of planted secrets stands although it must not: files of the log, and documents of the index. */
export async function findPlanted({ mark }: Planted, logs: string, search: Client): Promise<string[]> {
	const found: string[] = [];
	for (const name of await readdir(logs, { recursive: true })) {
		const text = await readFile(`${logs}/${name}`, 'utf8').catch(() => '');
		if (text.includes(mark)) found.push(`log ${name}`);
	}
	for (const { name } of await search.collections().retrieve()) {
		const documents = await search.collections(name).documents().export();
		if (documents.includes(mark)) found.push(`index ${name}`);
	}
	return found;
}
