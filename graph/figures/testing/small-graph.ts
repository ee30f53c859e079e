import type { Driver } from 'neo4j-driver';

const REGIONS = `
UNWIND [['SE', 0], ['SE2', 1], ['SE23', 2], ['SE232', 3], ['PT', 0], ['PT1', 1], ['PT11', 2], ['PT11A', 3]] AS row
CREATE (:Region {code: row[0], level: row[1], name: row[0], country: left(row[0], 2), latitude: 50.0 + row[1], longitude: 10.0})`;

const COMMUNITIES = `
UNWIND [['c_01', 'Väst', 'SE232', 'sv'], ['c_02', 'Porto', 'PT11A', 'pt']] AS row
MATCH (r:Region {code: row[2]})
CREATE (:Community {id: row[0], name: row[1], language: row[3], visibility: 'public', kind: 'regional'})-[:BASED_IN]->(r)`;

/** Forty teachers: every fifth is not counted, every seventh not shown on maps, the last two are alone and new. */
const TEACHERS = `
UNWIND range(0, 39) AS i
MATCH (c:Community {id: CASE WHEN i < 20 THEN 'c_01' ELSE 'c_02' END})-[:BASED_IN]->(r:Region)
CREATE (t:Teacher {id: 't_' + i, name: 'Name ' + right('0' + i, 2), visibility: 'members',
	consents: CASE WHEN i % 5 <> 0 THEN ['figures'] ELSE [] END + CASE WHEN i % 7 <> 0 THEN ['maps'] ELSE [] END,
	subjects: ['mathematics'], stages: ['S2'], languages: ['en'],
	createdAt: datetime('2025-01-15T12:00:00Z')})-[:IN]->(r)
CREATE (t)-[:MEMBER_OF {since: CASE WHEN i >= 38 THEN datetime('2026-05-15T12:00:00Z') ELSE datetime('2025-01-15T12:00:00Z') END}]->(c)`;

const FACILITATOR = `
MATCH (t:Teacher {id: 't_21'}), (c:Community {id: 'c_02'}) CREATE (t)-[:FACILITATES]->(c)`;

/** Each is tied to the next two at home; some to the one in the same place of the other country. */
const TIES = `
UNWIND range(0, 37) AS i
UNWIND [i + 1, i + 2] AS j
WITH i, j WHERE (i < 20) = (j < 20) AND j < 38
MATCH (a:Teacher {id: 't_' + i}), (b:Teacher {id: 't_' + j})
CREATE (a)-[:COLLABORATES_WITH {since: datetime('2025-02-01T12:00:00Z') + duration({days: i * 5}),
	lastAt: datetime('2026-05-20T12:00:00Z') - duration({days: i * 12}), contacts: 3,
	reciprocatedAt: CASE WHEN i % 3 = 0 THEN datetime('2025-12-01T12:00:00Z') END,
	setting: CASE WHEN i % 2 = 0 THEN 'analog' ELSE 'digital' END, form: 'informal', through: 'community'}]->(b)`;

const TIES_ABROAD = `
UNWIND range(1, 14) AS i
MATCH (a:Teacher {id: 't_' + i}), (b:Teacher {id: 't_' + (20 + i)})
CREATE (a)-[:COLLABORATES_WITH {since: datetime('2025-09-10T12:00:00Z') + duration({days: i}),
	lastAt: datetime('2026-06-01T12:00:00Z'), contacts: 1, setting: 'digital', form: 'informal', through: 'meeting'}]->(b)`;

/** Porto looks for fractions and has none; Väst has plenty. One in Porto offers reading, which Väst looks for. */
const SKILLS = `
CREATE (fractions:Skill {uri: 'urn:fractions', notation: 'MAT04', scheme: 'kollegium', prefLabelEn: 'fractions'}),
	(reading:Skill {uri: 'urn:reading', notation: 'LAN06', scheme: 'kollegium', prefLabelEn: 'reading'})
WITH fractions, reading
MATCH (t:Teacher)
WITH t, fractions, reading, toInteger(substring(t.id, 2)) AS i
FOREACH (_ IN CASE WHEN i < 12 THEN [1] ELSE [] END | CREATE (t)-[:OFFERS {level: 2, createdAt: datetime('2025-03-01T12:00:00Z')}]->(fractions))
FOREACH (_ IN CASE WHEN i >= 20 AND i < 30 THEN [1] ELSE [] END | CREATE (t)-[:SEEKS {urgency: 2, createdAt: datetime('2025-03-01T12:00:00Z')}]->(fractions))
FOREACH (_ IN CASE WHEN i < 9 THEN [1] ELSE [] END | CREATE (t)-[:SEEKS {urgency: 1, createdAt: datetime('2025-03-01T12:00:00Z')}]->(reading))
FOREACH (_ IN CASE WHEN i >= 20 AND i < 31 THEN [1] ELSE [] END | CREATE (t)-[:OFFERS {level: 1, createdAt: datetime('2025-03-01T12:00:00Z')}]->(reading))`;

const MATERIALS = `
UNWIND range(0, 19) AS i
MATCH (t:Teacher {id: 't_' + i}), (s:Skill {notation: 'MAT04'})
CREATE (t)-[:AUTHORED]->(m:Material {id: 'm_' + i, language: 'sv', visibility: 'public', createdAt: datetime('2025-06-01T12:00:00Z')})-[:TEACHES]->(s)
WITH m, i WHERE i % 2 = 0
MATCH (u:Teacher {id: 't_' + (20 + i)})
CREATE (u)-[:AUTHORED]->(:Material {id: 'm_v' + i, language: 'pt', visibility: 'public', createdAt: datetime('2025-10-01T12:00:00Z')})-[:TRANSLATION_OF]->(m)`;

/** A small graph in which every figure can be worked out. */
export async function plantFigures(driver: Driver): Promise<void> {
	for (const statement of [REGIONS, COMMUNITIES, TEACHERS, FACILITATOR, TIES, TIES_ABROAD, SKILLS, MATERIALS])
		await driver.executeQuery(statement);
}
