import type { Driver } from 'neo4j-driver';
import type { World } from './world.ts';

/** Rows of one statement. */
const BATCH = 10_000;

/** Lays the world into an empty graph whose constraints exist. */
export async function loadWorld(driver: Driver, world: World): Promise<void> {
	for (const [name, rows] of Object.entries(world))
		for (let from = 0; from < rows.length; from += BATCH)
			await driver.executeQuery(STATEMENTS[name]!, { rows: rows.slice(from, from + BATCH) });
}

const STATEMENTS: Record<string, string> = {
	skills: `UNWIND $rows AS row
MERGE (s:Skill {uri: 'urn:' + row.notation})
SET s.notation = row.notation, s.prefLabelEn = row.notation, s.prefLabelSv = row.notation, s.prefLabelDe = row.notation,
	s.prefLabelPt = row.notation
WITH s, row WHERE row.broader IS NOT NULL
MATCH (b:Skill {uri: 'urn:' + row.broader})
MERGE (s)-[:BROADER]->(b)`,
	regions: `UNWIND $rows AS row
CREATE (:Region {code: row.code, name: row.code, country: row.country, level: 3})`,
	communities: `UNWIND $rows AS row
MATCH (r:Region {code: row.region})
CREATE (c:Community {id: row.id, name: row.name, purpose: row.name, language: row.language, kind: 'regional', visibility: 'public',
	createdAt: datetime() - duration('P900D')})-[:BASED_IN]->(r)
WITH c, row UNWIND row.skills AS skill
MATCH (s:Skill {uri: 'urn:' + skill})
CREATE (c)-[:FOCUSES_ON]->(s)`,
	teachers: `UNWIND $rows AS row
MATCH (r:Region {code: row.region})
MATCH (c:Community {name: 'Community ' + toString(toInteger(row.community))})
CREATE (t:Teacher {id: row.id, name: row.name, headline: row.name, language: row.language, languages: row.languages,
	stages: row.stages, subjects: row.subjects, availability: toInteger(row.availability), visibility: row.visibility,
	consents: row.consents, invented: true, createdAt: datetime() - duration('P500D')})
CREATE (t)-[:IN]->(r)
CREATE (t)-[:MEMBER_OF {since: date()}]->(c)`,
	offers: `UNWIND $rows AS row
MATCH (t:Teacher {id: row.id}) MATCH (s:Skill {uri: 'urn:' + row.skill})
CREATE (t)-[:OFFERS {level: toInteger(row.level)}]->(s)`,
	seeks: `UNWIND $rows AS row
MATCH (t:Teacher {id: row.id}) MATCH (s:Skill {uri: 'urn:' + row.skill})
CREATE (t)-[:SEEKS {urgency: toInteger(row.urgency)}]->(s)`,
	ties: `UNWIND $rows AS row
MATCH (a:Teacher {id: row.from}) MATCH (b:Teacher {id: row.to})
CREATE (a)-[:COLLABORATES_WITH {since: datetime() - duration({days: toInteger(row.days)}), setting: 'digital', form: 'informal', contacts: 1}]->(b)`,
	materials: `UNWIND $rows AS row
MATCH (t:Teacher {id: row.author})
CREATE (t)-[:AUTHORED]->(m:Material {id: row.id, title: row.title, description: row.title, language: row.language, visibility: 'public',
	stages: ['S2'], createdAt: datetime() - duration('P300D')})
WITH m, row UNWIND row.skills AS skill
MATCH (s:Skill {uri: 'urn:' + skill})
CREATE (m)-[:TEACHES]->(s)`,
	questions: `UNWIND $rows AS row
MATCH (t:Teacher {id: row.by})
CREATE (t)-[:ASKED]->(q:Question {id: row.id, title: row.text, language: row.language, visibility: 'public', createdAt: datetime() - duration('P100D')})
WITH q, row UNWIND row.skills AS skill
MATCH (s:Skill {uri: 'urn:' + skill})
CREATE (q)-[:ABOUT]->(s)`,
	uses: `UNWIND $rows AS row
MATCH (t:Teacher {id: row.by}) MATCH (m:Material {id: row.id})
CREATE (t)-[:USED {on: date()}]->(m)`
};
