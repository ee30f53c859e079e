import type { Driver } from 'neo4j-driver';
import { read } from '../../driver.ts';
import type { LetterWords } from '../letter-words.ts';

/** Words that are enough for a test. */
export const PLAIN_WORDS: LetterWords = {
	card: ({ reasons, country, crossBorder }) => ({
		facts: '',
		across: crossBorder ? country : null,
		sentence: reasons.map(({ code }) => code).join(' '),
		paths: []
	}),
	givenName: (name) => name,
	date: (moment) => moment.toISOString().slice(0, 10)
};

const PLANT = `UNWIND range(1, toInteger($count)) AS at
	WITH 'r' + at AS id
	MATCH (region:Region {code: 'SE232'}), (offers:Skill {uri: 'urn:fractions'}), (seeks:Skill {uri: 'urn:assessment'})
	CREATE (t:Teacher {id: id, name: id, language: 'sv', languages: ['sv', 'en'], stages: ['S2'], subjects: [], availability: 2,
		invented: true, visibility: 'members', consents: ['suggest'], createdAt: datetime() - duration('P60D')})-[:IN]->(region)
	CREATE (t)-[:OFFERS {level: 2}]->(offers)
	CREATE (t)-[:SEEKS {urgency: 2}]->(seeks)
	CREATE (:Account {id: 'u_' + id, email: id + '@school.example', emailVerified: true, locale: 'sv', roles: []})-[:IS]->(t)`;

/** Readers r1, r2 … beside the small world of the matching, who all look for what its people offer. */
export async function plantReaders(driver: Driver, count: number): Promise<void> {
	await driver.executeQuery(PLANT, { count });
}

/** How often each colleague is proposed in letters. */
export async function proposals(driver: Driver): Promise<Record<string, number>> {
	const rows = await read<{ id: string; count: number }>(
		driver,
		'MATCH (:Letter)-[:PROPOSES]->(t:Teacher) RETURN t.id AS id, count(*) AS count ORDER BY id'
	);
	return Object.fromEntries(rows.map(({ id, count }) => [id, count]));
}

/** Letters by their state. */
export async function states(driver: Driver): Promise<Record<string, number>> {
	const rows = await read<{ state: string; count: number }>(
		driver,
		'MATCH (l:Letter) RETURN l.state AS state, count(*) AS count'
	);
	return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
