import { actorParameter } from '#graph/context.ts';
import { expandRights } from '#graph/cypher.ts';
import { read } from '#graph/driver.ts';
import { inTurn, type Measure } from '../measure.ts';

const DOCUMENT = `query ($notation: String!) {
	skills(where: { notation: { eq: $notation } }, limit: 1) {
		uri
		offeredBy(limit: 50) { id name languages region(limit: 1) { code } }
		materials(limit: 50) { id title language licence }
	}
}`;

const STATEMENT = expandRights(`
MATCH (n:Skill {notation: $notation})
RETURN n.uri AS uri,
	COLLECT { MATCH (n)<-[:OFFERS]-(t:Teacher) WHERE visible(t)
		RETURN {id: t.id, name: t.name, languages: t.languages,
			region: COLLECT { MATCH (t)-[:IN]->(r:Region) RETURN {code: r.code} LIMIT 1 }} LIMIT 50 } AS offeredBy,
	COLLECT { MATCH (n)<-[:TEACHES]-(m:Material) WHERE visible(m)
		RETURN {id: m.id, title: m.title, language: m.language, licence: m.licence} LIMIT 50 } AS materials
LIMIT 1`);

/** A list anchored on an index, the way every list of the site is. */
export const list: Measure = {
	name: 'list-graphql-vs-cypher',
	title:
		'Who offers a skill and which materials teach it, by generated GraphQL, against a statement written by hand.',
	most: 2,
	async run({ api }) {
		const { driver } = api.services;
		const skills = await read<{ notation: string }>(
			driver,
			'MATCH (s:Skill)<-[:OFFERS]-() WITH s.notation AS notation, count(*) AS offers WHERE offers > 10 RETURN notation ORDER BY notation LIMIT 40'
		);
		let at = 0;
		return inTurn(
			() => api.execute(DOCUMENT, { notation: skills[at % skills.length]!.notation }, null),
			() =>
				read(driver, STATEMENT, {
					notation: skills[at++ % skills.length]!.notation,
					actor: actorParameter(null)
				}),
			80,
			{ warmUp: 10 }
		);
	}
};
