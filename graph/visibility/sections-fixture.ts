import { randomBytes } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import type { Actor } from '../context.ts';
import { type Section, SECTIONS, VISIBILITIES, type Visibility } from '../rights.ts';
import { ACTORS, type ActorName } from './rules.ts';

/** Who may see a section, as of a whole profile: see rules.ts. */
export const SEEN_BY: Record<Visibility, ActorName[]> = {
	public: [...ACTORS],
	members: ['stranger', 'member', 'facilitator', 'policymaker', 'administrator', 'owner'],
	communities: ['member', 'facilitator', 'owner'],
	private: ['owner']
};

/** Every section at every level, of a person whose profile is open to everybody. */
export const CASES = SECTIONS.flatMap((section) => VISIBILITIES.map((level) => ({ section, level })));
export const idOf = (section: Section, level: Visibility) => `t_${section}_${level}`;

const secret = randomBytes(6).toString('hex');
/** A word that stands in nothing but the one restricted section. */
export const canary = (section: Section, level: Visibility) => `zq${secret}${section}${level}`;

/** Each person has one restricted section; skill, school, community and colleague are hers alone and bear her canary. */
const PERSON = `
	MERGE (shared:Community {id: 'c_shared'})
	SET shared += {name: 'shared', language: 'en', kind: 'regional', invented: true, visibility: 'public', createdAt: datetime()}
	MERGE (region:Region {code: 'SE232'}) SET region += {level: 3, name: 'SE232', country: 'SE'}
	CREATE (t:Teacher {id: $id, name: $id, headline: 'x', language: 'en', languages: ['en'], stages: ['S2'], subjects: ['mathematics'],
		availability: 5, invented: true, visibility: 'public', consents: ['suggest', 'maps', 'figures'], createdAt: datetime(),
		about: CASE $section WHEN 'about' THEN $canary ELSE 'about' END})-[:IN]->(region)
	SET t[$property] = $level
	CREATE (t)-[:MEMBER_OF {since: datetime()}]->(shared)
	CREATE (t)-[:TEACHES_AT]->(:School {id: 's_' + $id, name: CASE $section WHEN 'school' THEN $canary ELSE 'x' END, invented: true})
	CREATE (t)-[:OFFERS {level: 3, createdAt: datetime()}]->(:Skill {uri: 'urn:o:' + $id, notation: 'O_' + $id, scheme: 'kollegium', prefLabelEn: CASE $section WHEN 'offers' THEN $canary ELSE 'x' END})
	CREATE (t)-[:SEEKS {urgency: 3, createdAt: datetime()}]->(:Skill {uri: 'urn:s:' + $id, notation: 'S_' + $id, scheme: 'kollegium', prefLabelEn: CASE $section WHEN 'seeks' THEN $canary ELSE 'x' END})
	CREATE (t)-[:MEMBER_OF {since: datetime()}]->(:Community {id: 'c_' + $id, name: CASE $section WHEN 'communities' THEN $canary ELSE 'x' END, language: 'en', kind: 'regional', invented: true,
		visibility: 'public', createdAt: datetime()})
	CREATE (t)-[:COLLABORATES_WITH {since: datetime(), lastAt: datetime(), contacts: 1, setting: 'digital', form: 'informal', through: 'school'}]->
		(:Teacher {id: 'o_' + $id, name: CASE $section WHEN 'ties' THEN $canary ELSE 'x' END, language: 'en', languages: ['en'], stages: [], subjects: [], availability: 1, invented: true,
			visibility: 'public', consents: ['maps', 'suggest', 'figures'], createdAt: datetime()})
	MERGE (o:Outbox {key: 'people:' + $id}) SET o.collection = 'people', o.id = $id, o.token = randomUUID(), o.attempts = 0`;

const ASKERS = `
	UNWIND ['t_stranger', 't_member', 't_facilitator'] AS id
	MERGE (t:Teacher {id: id})
	SET t += {name: id, language: 'en', languages: ['en'], stages: ['S2'], subjects: ['mathematics'], availability: 1, invented: true,
		visibility: 'private', consents: [], createdAt: datetime()}
	WITH t
	MATCH (c:Community {id: 'c_shared'})
	FOREACH (_ IN CASE WHEN t.id <> 't_stranger' THEN [1] ELSE [] END | MERGE (t)-[:MEMBER_OF {since: datetime()}]->(c))
	WITH t
	MATCH (s:Skill)
	FOREACH (_ IN CASE WHEN s.uri STARTS WITH 'urn:o:' THEN [1] ELSE [] END | MERGE (t)-[:SEEKS {urgency: 2, createdAt: datetime()}]->(s))
	FOREACH (_ IN CASE WHEN s.uri STARTS WITH 'urn:s:' THEN [1] ELSE [] END | MERGE (t)-[:OFFERS {level: 2, createdAt: datetime()}]->(s))`;

/** Plants one person a case, and those who ask. */
export async function plantSections(driver: Driver): Promise<void> {
	for (const { section, level } of CASES)
		await driver.executeQuery(PERSON, {
			...{ id: idOf(section, level), section, level, canary: canary(section, level) },
			property: `${section}Visibility`
		});
	await driver.executeQuery(ASKERS);
}

/** Somebody who asks; the owner is the person herself. */
export function actorOf(name: ActorName, id: string): Actor | null {
	const actor = (own: string, roles: Actor['roles'], communities: string[] = []): Actor => ({
		...{ id: own, roles, communities, facilitates: [] }
	});
	switch (name) {
		case 'anonymous':
			return null;
		case 'stranger':
			return actor('t_stranger', ['teacher']);
		case 'member':
			return actor('t_member', ['teacher'], ['c_shared']);
		case 'facilitator':
			return {
				...actor('t_facilitator', ['teacher', 'facilitator'], ['c_shared']),
				facilitates: ['c_shared']
			};
		case 'policymaker':
			return actor('u_policymaker', ['policymaker']);
		case 'administrator':
			return actor('u_administrator', ['administrator']);
		case 'owner':
			return actor(id, ['teacher'], ['c_shared', `c_${id}`]);
	}
}
