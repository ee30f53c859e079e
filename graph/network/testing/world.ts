import type { Driver } from 'neo4j-driver';
import type { Actor } from '../../context.ts';

/** A little world for the tests of maps: who is hidden from whom is in the names. */
const WORLD = `
CREATE (se:Region {code: 'SE', level: 0, name: 'Sverige', country: 'SE'}),
	(se232:Region {code: 'SE232', level: 3, name: 'Västra Götalands län', country: 'SE'})-[:PART_OF]->(se),
	(pt112:Region {code: 'PT112', level: 3, name: 'Cávado', country: 'PT'}),
	(ie042:Region {code: 'IE042', level: 3, name: 'West', country: 'IE'}),
	(vg:Community {id: 'c_vg', name: 'Västra Götaland', kind: 'regional', language: 'sv', visibility: 'public'})-[:BASED_IN]->(se232),
	(galway:Community {id: 'c_galway', name: 'Galway', kind: 'regional', language: 'en', visibility: 'public'})-[:BASED_IN]->(ie042),
	(closed:Community {id: 'c_closed', name: 'Closed circle', kind: 'thematic', language: 'en', visibility: 'private'}),
	(fractions:Skill {uri: 'urn:fractions', notation: 'MAT04', scheme: 'kollegium', prefLabelEn: 'Fractions', prefLabelSv: 'Bråkräkning', prefLabelDe: 'Bruchrechnung', prefLabelPt: 'Frações'}),
	(school:School {id: 's_borås', name: 'Ekskolan'})-[:IN]->(se232),
	(elin:Teacher {id: 't_elin', name: 'Elin Lindgren', visibility: 'members', consents: ['maps'], subjects: ['mathematics'], stages: ['S1']})-[:IN]->(se232),
	(anders:Teacher {id: 't_anders', name: 'Anders Lindqvist', visibility: 'members', consents: ['maps']})-[:IN]->(se232),
	(tiago:Teacher {id: 't_tiago', name: 'Tiago Moreira', visibility: 'public', consents: ['maps']})-[:IN]->(pt112),
	(aoife:Teacher {id: 't_aoife', name: 'Aoife Ní Dhuibhir', visibility: 'public', consents: ['maps']})-[:IN]->(ie042),
	(sean:Teacher {id: 't_sean', name: 'Seán Folan', visibility: 'public', consents: ['maps']})-[:IN]->(ie042),
	(colleague:Teacher {id: 't_communities', name: 'SECRET of communities', visibility: 'communities', consents: ['maps']})-[:IN]->(se232),
	(hermit:Teacher {id: 't_private', name: 'SECRET of nobody', visibility: 'private', consents: ['maps']})-[:IN]->(pt112),
	(nora:Teacher {id: 't_unmapped', name: 'SECRET from maps', headline: 'SECRET headline', visibility: 'public', consents: []})-[:IN]->(ie042),
	(unasked:Teacher {id: 't_unasked', name: 'SECRET never asked', visibility: 'public'})-[:IN]->(ie042),
	(elin)-[:TEACHES_AT]->(school), (anders)-[:TEACHES_AT]->(school),
	(elin)-[:MEMBER_OF {since: datetime('2024-01-01')}]->(vg), (anders)-[:MEMBER_OF {since: datetime('2024-01-01')}]->(vg),
	(colleague)-[:MEMBER_OF {since: datetime('2024-01-01')}]->(vg), (hermit)-[:MEMBER_OF {since: datetime('2024-01-01')}]->(vg),
	(nora)-[:MEMBER_OF {since: datetime('2024-01-01')}]->(vg), (unasked)-[:MEMBER_OF {since: datetime('2024-01-01')}]->(vg),
	(hermit)-[:MEMBER_OF {since: datetime('2024-01-01')}]->(closed),
	(aoife)-[:MEMBER_OF {since: datetime('2024-01-01')}]->(galway),
	(elin)-[:SEEKS {urgency: 2, createdAt: datetime('2025-01-01')}]->(fractions),
	(tiago)-[:OFFERS {level: 3, createdAt: datetime('2025-01-01')}]->(fractions),
	(hermit)-[:OFFERS {level: 3, createdAt: datetime('2025-01-01')}]->(fractions),
	(walls:Material {id: 'm_walls', title: 'Fraction walls', language: 'en', licence: 'CC-BY-4.0', visibility: 'public'})-[:TEACHES]->(fractions),
	(draft:Material {id: 'm_private', title: 'SECRET draft', language: 'en', visibility: 'private'})-[:TEACHES]->(fractions),
	(orphan:Material {id: 'm_orphan', title: 'Without a shown author', language: 'pt', visibility: 'public'})-[:TEACHES]->(fractions),
	(aoife)-[:AUTHORED]->(walls), (aoife)-[:AUTHORED]->(draft), (hermit)-[:AUTHORED]->(orphan),
	(elin)-[:USED {on: date('2026-03-01')}]->(walls), (elin)-[:USED {on: date('2026-05-01')}]->(walls),
	(question:Question {id: 'q_pizza', title: 'Fractions without pizza?', language: 'en', visibility: 'public'})-[:ABOUT]->(fractions),
	(aoife)-[:ASKED]->(question), (tiago)-[:WROTE]->(:Answer {id: 'a_1', body: 'Ribbons.', language: 'en'})-[:ANSWERS]->(question),
	(meeting:Meeting {id: 'e_cafe', title: 'Lektionskafé', language: 'sv', visibility: 'communities', startsAt: datetime('2026-11-26T16:00Z')})-[:HOSTED_BY]->(vg),
	(anders)-[:ATTENDED]->(meeting),
	(elin)-[:COLLABORATES_WITH {since: datetime('2024-02-01'), lastAt: datetime('2024-06-01'), form: 'formal', setting: 'analog'}]->(anders),
	(tiago)-[:COLLABORATES_WITH {since: datetime('2025-02-01'), lastAt: datetime('2099-01-01'), form: 'informal', setting: 'digital'}]->(elin),
	(elin)-[:COLLABORATES_WITH {since: datetime('2025-02-01'), lastAt: datetime('2099-01-01'), form: 'informal', setting: 'digital'}]->(hermit),
	(tiago)-[:COLLABORATES_WITH {since: datetime('2025-02-02'), lastAt: datetime('2099-01-02'), form: 'formal', setting: 'analog'}]->(nora),
	(nora)-[:COLLABORATES_WITH {since: datetime('2025-02-03'), lastAt: datetime('2099-01-03'), form: 'formal', setting: 'analog'}]->(sean)`;

/** Makes the world in an empty graph. */
export async function plantWorld(driver: Driver): Promise<void> {
	await driver.executeQuery(WORLD);
}

const member = (id: string, communities: string[] = []): Actor => ({
	id,
	roles: ['teacher'],
	communities,
	facilitates: []
});

/** Who asks in the tests. */
export const ACTORS = {
	nobody: null,
	stranger: member('t_sean'),
	elin: member('t_elin', ['c_vg']),
	unmapped: member('t_unmapped', ['c_vg']),
	private: member('t_private', ['c_vg', 'c_closed'])
} satisfies Record<string, Actor | null>;
