import type { Driver } from 'neo4j-driver';
import type { Actor } from '../context.ts';

/** A person of the small world, by what differs from the others. */
type Person = {
	id: string;
	region?: string;
	languages?: string[];
	offers?: string[];
	seeks?: string[];
	availability?: number;
	visibility?: string;
	suggest?: boolean;
	maps?: boolean;
	communities?: string[];
};

const PEOPLE: Person[] = [
	{ id: 'elin', offers: ['fractions'], seeks: ['assessment', 'reading'], communities: ['west'] },
	{ id: 'anders', offers: ['outdoor'], communities: ['west'] },
	{ id: 'shy', maps: false, communities: ['west'] },
	{ id: 'near', offers: ['assessment'], seeks: ['fractions'] },
	{ id: 'nearer', offers: ['assessment', 'reading'], seeks: ['fractions'] },
	{ id: 'onesided', offers: ['assessment', 'reading'], seeks: ['chess'] },
	{ id: 'domestic', offers: ['assessment', 'reading'], seeks: ['fractions'] },
	{ id: 'tiago', region: 'PT11A', languages: ['pt', 'en'], offers: ['assessment'], seeks: ['fractions'] },
	{ id: 'full', offers: ['assessment', 'reading'], seeks: ['fractions'], availability: 0 },
	{ id: 'silent', offers: ['assessment', 'reading'], seeks: ['fractions'], suggest: false },
	{ id: 'hidden', offers: ['assessment', 'reading'], seeks: ['fractions'], visibility: 'private' },
	{ id: 'elsewhere', offers: ['assessment', 'reading'], seeks: ['fractions'], visibility: 'communities' },
	{ id: 'mute', languages: ['fi'], offers: ['assessment', 'reading'], seeks: ['fractions'] },
	{ id: 'friendoffriend' },
	{ id: 'behindshy' },
	{ id: 'stranger' }
];

const TIES = [
	['elin', 'anders'],
	['elin', 'shy'],
	['friendoffriend', 'anders'],
	['shy', 'behindshy']
];

const PLANT = `
	UNWIND ['SE232', 'PT11A'] AS code
	MERGE (r:Region {code: code}) SET r.name = code, r.level = 3, r.country = left(code, 2)
	WITH count(*) AS _
	UNWIND ['fractions', 'assessment', 'reading', 'outdoor', 'chess'] AS skill
	MERGE (s:Skill {uri: 'urn:' + skill}) SET s += {notation: skill, scheme: 'kollegium', prefLabelEn: skill, prefLabelSv: skill + ' sv'}
	WITH count(*) AS _
	UNWIND ['west', 'reading', 'closed'] AS community
	MERGE (c:Community {id: community})
	SET c += {name: community, language: 'sv', kind: 'regional', invented: true, createdAt: datetime(),
		visibility: CASE community WHEN 'closed' THEN 'communities' ELSE 'public' END}
	WITH count(*) AS _
	UNWIND $people AS person
	MERGE (t:Teacher {id: person.id})
	SET t += {name: person.id, language: 'sv', languages: person.languages, stages: ['S2'], subjects: ['mathematics'],
		availability: person.availability, invented: true, visibility: person.visibility,
		consents: [purpose IN ['suggest', 'maps'] WHERE person[purpose]], createdAt: datetime()}
	WITH t, person
	MATCH (r:Region {code: person.region}) MERGE (t)-[:IN]->(r)
	FOREACH (id IN person.communities | MERGE (c:Community {id: id}) MERGE (t)-[:MEMBER_OF {since: datetime()}]->(c))
	FOREACH (one IN person.offers | MERGE (s:Skill {uri: 'urn:' + one}) MERGE (t)-[o:OFFERS]->(s) SET o.level = 2)
	FOREACH (one IN person.seeks | MERGE (s:Skill {uri: 'urn:' + one}) MERGE (t)-[n:SEEKS]->(s) SET n.urgency = 2)`;

const RELATE = `
	UNWIND $ties AS tie
	MATCH (a:Teacher {id: tie[0]}), (b:Teacher {id: tie[1]})
	MERGE (a)-[t:COLLABORATES_WITH]->(b)
	SET t += {since: datetime(), lastAt: datetime(), contacts: 1, setting: 'digital', form: 'informal', through: 'school'}`;

const THINGS = `
	UNWIND $materials AS one
	MATCH (author:Teacher {id: one.author}), (s:Skill {uri: 'urn:' + one.skill})
	CREATE (author)-[:AUTHORED]->(m:Material {id: one.id, title: one.id, language: one.language, stages: ['S2'], version: 1,
		visibility: one.visibility, createdAt: datetime()})-[:TEACHES]->(s)
	WITH count(*) AS _
	MATCH (anders:Teacher {id: 'anders'}), (used:Material {id: 'used'}) CREATE (anders)-[:USED {on: date()}]->(used)
	WITH count(*) AS _
	MATCH (c:Community), (s:Skill {uri: 'urn:reading'}) WHERE c.id IN ['reading', 'closed'] CREATE (c)-[:FOCUSES_ON]->(s)
	WITH count(*) AS _
	UNWIND $questions AS one
	MATCH (asker:Teacher {id: one.asker}), (s:Skill {uri: 'urn:' + one.skill})
	CREATE (asker)-[:ASKED]->(:Question {id: one.id, title: one.id, language: 'sv', stages: ['S2'], subject: 'mathematics',
		visibility: one.visibility, createdAt: datetime() - duration({days: one.age})})-[:ABOUT]->(s)`;

const MATERIALS = [
	{ id: 'sought', author: 'near', skill: 'assessment', language: 'sv', visibility: 'public' },
	{ id: 'foreign', author: 'tiago', skill: 'assessment', language: 'pt', visibility: 'public' },
	{ id: 'sought2', author: 'near', skill: 'reading', language: 'sv', visibility: 'public' },
	{ id: 'sought3', author: 'near', skill: 'reading', language: 'sv', visibility: 'public' },
	{ id: 'used', author: 'near', skill: 'outdoor', language: 'sv', visibility: 'public' },
	{ id: 'secret', author: 'near', skill: 'assessment', language: 'sv', visibility: 'private' },
	{ id: 'own', author: 'elin', skill: 'assessment', language: 'sv', visibility: 'public' }
];

const QUESTIONS = [
	{ id: 'q_known', asker: 'near', skill: 'fractions', visibility: 'public', age: 3 },
	{ id: 'q_secret', asker: 'near', skill: 'fractions', visibility: 'private', age: 1 },
	{ id: 'q_own', asker: 'elin', skill: 'outdoor', visibility: 'public', age: 2 }
];

/** A small world around Elin in Sweden, in which each person stands for one rule. */
export async function plantWorld(driver: Driver): Promise<void> {
	const people = PEOPLE.map((person) => ({
		region: 'SE232',
		languages: ['sv', 'en'],
		offers: [],
		seeks: [],
		availability: 2,
		visibility: 'members',
		suggest: true,
		maps: true,
		communities: [],
		...person
	}));
	await driver.executeQuery(PLANT, { people });
	await driver.executeQuery(RELATE, { ties: TIES });
	await driver.executeQuery(THINGS, { materials: MATERIALS, questions: QUESTIONS });
}

/** Somebody of that world who is signed in. */
export const signedIn = (id: string): Actor => ({
	id,
	roles: ['teacher'],
	communities: PEOPLE.find((person) => person.id === id)?.communities ?? [],
	facilitates: []
});
