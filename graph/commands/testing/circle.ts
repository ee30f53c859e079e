import type { Driver } from 'neo4j-driver';
import type { Actor } from '../../context.ts';
import { read } from '../../driver.ts';

const CIRCLE = `
CREATE (se:Region {code: 'SE', level: 0, name: 'Sverige', country: 'SE'}),
	(vg:Region {code: 'SE232', level: 3, name: 'Västra Götalands län', country: 'SE'})-[:PART_OF]->(se),
	(sk:Region {code: 'SE224', level: 3, name: 'Skåne län', country: 'SE'})-[:PART_OF]->(se),
	(school:School {id: 's_1', name: 'Tärnviks skola', invented: true})-[:IN]->(vg),
	(:School {id: 's_2', name: 'Gransjö gymnasium', invented: true})-[:IN]->(sk),
	(top:Skill {uri: 'urn:maths', notation: 'MAT', scheme: 'kollegium', prefLabelEn: 'Mathematics'}),
	(:Skill {uri: 'urn:fractions', notation: 'MAT04', scheme: 'kollegium', prefLabelEn: 'Fractions', prefLabelSv: 'Bråkräkning',
		prefLabelDe: 'Bruchrechnung', prefLabelPt: 'Frações'})-[:BROADER]->(top),
	(:Skill {uri: 'urn:reading', notation: 'LAN06', scheme: 'kollegium', prefLabelEn: 'Reading aloud', prefLabelSv: 'Högläsning'})-[:BROADER]->(top),
	(west:Community {id: 'c_west', name: 'West', language: 'sv', kind: 'regional', visibility: 'public', invented: true, createdAt: datetime()})-[:BASED_IN]->(vg),
	(:Community {id: 'c_closed', name: 'Closed', language: 'sv', kind: 'thematic', visibility: 'private', invented: true, createdAt: datetime()}),
	(elin:Teacher {id: 't_elin', name: 'Elin', language: 'sv', languages: ['sv', 'en'], stages: ['S2'], subjects: ['mathematics'],
		availability: 2, invented: true, visibility: 'public', consents: ['suggest', 'maps', 'figures'], source: 'seed',
		about: 'aboutcanary', createdAt: datetime('2025-01-01T12:00:00Z')})-[:IN]->(vg),
	(anders:Teacher {id: 't_anders', name: 'Anders', language: 'sv', languages: ['sv'], stages: ['S2'], subjects: ['mathematics'],
		availability: 2, invented: true, visibility: 'members', consents: ['suggest', 'maps', 'figures'], source: 'seed',
		createdAt: datetime('2025-01-01T12:00:00Z')})-[:IN]->(vg),
	(:Teacher {id: 't_hermit', name: 'Hermit', language: 'sv', languages: ['sv'], stages: [], subjects: [], availability: 0,
		invented: true, visibility: 'private', consents: [], createdAt: datetime()}),
	(elin)-[:TEACHES_AT]->(school),
	(elin)-[:ASKED]->(:Question {id: 'q_own', title: 'questioncanary', language: 'sv', stages: [], visibility: 'public', createdAt: datetime()}),
	(anders)-[:ASKED]->(:Question {id: 'q_other', title: 'Other', language: 'sv', stages: [], visibility: 'public', createdAt: datetime()}),
	(elin)-[:AUTHORED]->(:Material {id: 'm_own', title: 'Own', language: 'sv', stages: [], version: 1, visibility: 'public', createdAt: datetime()}),
	(:Account {id: 'u_new', name: 'Nora'}), (:Account {id: 'u_policy', name: 'Policy', roles: ['policymaker']})`;

/** A handful of persons and things for the tests of commands. */
export async function plantCircle(driver: Driver): Promise<void> {
	await driver.executeQuery(CIRCLE);
}

const teacher = (id: string, communities: string[] = []): Actor => ({
	id,
	roles: ['teacher'],
	communities,
	facilitates: []
});

/** Who asks in these tests. */
export const ACTORS = {
	nobody: null,
	elin: teacher('t_elin'),
	anders: teacher('t_anders'),
	newcomer: { id: 'u_new', roles: [], communities: [], facilitates: [] } as Actor,
	policymaker: { id: 'u_policy', roles: ['policymaker'], communities: [], facilitates: [] } as Actor
} satisfies Record<string, Actor | null>;

/** One value of the graph. */
export async function valueOf<Value = unknown>(driver: Driver, statement: string): Promise<Value> {
	const [row] = await read<{ value: Value }>(driver, statement);
	return row?.value as Value;
}
