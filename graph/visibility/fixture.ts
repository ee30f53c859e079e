import { randomBytes } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import type { Actor } from '../context.ts';
import type { NodeType } from './model.ts';
import { type ActorName, RULES } from './rules.ts';

/** A planted secret: a node whose texts all hold a random word that stands nowhere else. */
export type Secret = { type: string; case: string; id: string; canary: string };

/** The planted graph. */
export type Fixture = {
	secrets: Secret[];
	actors: Record<ActorName, Actor | null>;
	/** Key of a public node of each type, related in every way the schema knows to all secrets. */
	anchors: Record<string, string>;
};

const COMMUNITY = 'c_shared';
const TEACHERS = {
	stranger: 't_stranger',
	member: 't_member',
	facilitator: 't_facilitator',
	owner: 'secret_teacher_private'
};

/** Plants one secret a row of the table, the actors, and an anchor of each type. */
export async function plant(driver: Driver, types: NodeType[]): Promise<Fixture> {
	await driver.executeQuery(
		`MERGE (c:Community {id: $community})
		 SET c += {name: 'shared', language: 'en', kind: 'regional', invented: true, visibility: 'public', createdAt: datetime()}
		 WITH c UNWIND $teachers AS id
		 MERGE (t:Teacher {id: id}) SET t += $defaults, t.name = id, t.visibility = 'private', t.createdAt = datetime()
		 FOREACH (_ IN CASE WHEN id <> 't_stranger' THEN [1] ELSE [] END | MERGE (t)-[:MEMBER_OF {since: datetime()}]->(c))
		 FOREACH (_ IN CASE WHEN id = 't_facilitator' THEN [1] ELSE [] END | MERGE (t)-[:FACILITATES {since: datetime()}]->(c))`,
		{ community: COMMUNITY, teachers: Object.values(TEACHERS), defaults: REQUIRED.Teacher }
	);
	const anchors = await plantAnchors(driver, types);
	const secrets: Secret[] = [];
	for (const type of types.filter(({ guarded }) => guarded))
		for (const row of RULES[type.name] ?? []) secrets.push(await plantSecret(driver, type, row.name));
	for (const type of types) await relate(driver, type, anchors[type.name]!, secrets);
	return { secrets, anchors, actors: actorsOf(secrets) };
}

/** Values that the schema demands besides texts. */
const REQUIRED: Record<string, Record<string, unknown>> = {
	Teacher: {
		language: 'en',
		languages: [],
		stages: [],
		subjects: [],
		availability: 1,
		invented: true,
		consents: ['maps', 'suggest', 'figures']
	},
	Material: { stages: [], version: 1, language: 'en' },
	Community: { language: 'en', kind: 'regional', invented: true },
	Question: { language: 'en', stages: [] },
	Answer: { language: 'en' },
	Meeting: { language: 'en', setting: 'digital' },
	Introduction: { state: 'proposed' },
	Suggestion: { state: 'open' },
	Region: { level: 3, country: 'SE' },
	School: { invented: true },
	Course: { hours: 60 },
	CourseText: { language: 'en' },
	Module: { number: 1, hours: 5, hoursBefore: 1, hoursWeek: 4, hoursAfter: 0 },
	ModuleText: { language: 'en', outcomes: [] },
	PolicyDocument: { language: 'en' },
	Recommendation: { number: 1 }
};

const MOMENTS = `n.createdAt = datetime(), n.startsAt = datetime(), n.startsOn = date(), n.edition = date()`;

async function plantAnchors(driver: Driver, types: NodeType[]): Promise<Record<string, string>> {
	const anchors: Record<string, string> = {};
	for (const { name, key, texts } of types) {
		const value = name === 'Stage' ? 'XX-S2' : `anchor_${name.toLowerCase()}`;
		await driver.executeQuery(
			`MERGE (n:${name} {${key}: $value}) SET n += $texts, n += $required, ${MOMENTS}, n.visibility = 'public'`,
			{
				value,
				texts: Object.fromEntries(texts.map((text) => [text, 'anchor'])),
				required: { ...(REQUIRED[name] ?? {}) }
			}
		);
		anchors[name] = value;
	}
	return anchors;
}

async function plantSecret(driver: Driver, { name, texts }: NodeType, row: string): Promise<Secret> {
	const canary = `zq${randomBytes(6).toString('hex')}`;
	const id = `secret_${name.toLowerCase()}_${row}`;
	await driver.executeQuery(
		`MERGE (n:${name} {id: $id}) SET n += $texts, n += $required, ${MOMENTS}, n.visibility = $visibility
		 WITH n MATCH (owner:Teacher {id: $owner}), (c:Community {id: $community})
		 CALL (n, owner, c) { ${OWNERSHIP[name]} }`,
		{
			id,
			texts: Object.fromEntries(
				texts.filter((text) => !(text in (REQUIRED[name] ?? {}))).map((text) => [text, canary])
			),
			required: REQUIRED[name] ?? {},
			visibility: row === 'personal' ? null : row,
			owner: TEACHERS.owner,
			community: COMMUNITY,
			row
		}
	);
	return { type: name, case: row, id, canary };
}

/** How a secret belongs to its owner and is shared in the community. */
const OWNERSHIP: Record<string, string> = {
	Teacher: 'MERGE (n)-[m:MEMBER_OF]->(c) SET m.since = datetime()',
	Material: 'CREATE (owner)-[:AUTHORED]->(n)-[:SHARED_IN]->(c)',
	Question: 'CREATE (owner)-[:ASKED]->(n)-[:SHARED_IN]->(c)',
	Meeting: 'CREATE (owner)-[:ATTENDED]->(n)-[:HOSTED_BY]->(c)',
	Community: `CREATE (owner)-[:MEMBER_OF {since: datetime()}]->(n)
		WITH n, c MATCH (other:Teacher)-[:MEMBER_OF]->(c)
		WHERE $row = 'communities' AND other.id IN ['t_member', 't_facilitator']
		MERGE (other)-[:MEMBER_OF {since: datetime()}]->(n)`,
	Answer: `CREATE (q:Question {id: 'of_' + n.id, title: 'q', language: 'en', stages: [], visibility: $row, createdAt: datetime()})
		CREATE (n)-[:ANSWERS]->(q)-[:SHARED_IN]->(c) CREATE (owner)-[:ASKED]->(q)`,
	Introduction: 'CREATE (n)-[:INTRODUCES]->(owner)',
	Suggestion: 'CREATE (n)-[:MADE_TO]->(owner)',
	Feedback: `CREATE (n)-[:ON]->(s:Suggestion {id: 'of_' + n.id, kind: 'x', strategy: 'x', state: 'open', createdAt: datetime()})-[:MADE_TO]->(owner)`,
	Cohort: 'CREATE (owner)-[:ENROLLED_IN]->(n)'
};

/** An answer is seen with its question: a public anchor would open it. It is reached by its own question instead. */
export const CONFERRING = new Set(['Question.answers']);

/** Identifier of the question that a planted answer belongs to. */
export const questionOf = (answer: string): string => `of_${answer}`;

/** Relates an anchor to all secrets by every relationship of its type. */
async function relate(driver: Driver, type: NodeType, anchor: string, secrets: Secret[]): Promise<void> {
	for (const { field, target, type: relationship, direction } of type.relationships)
		for (const { id } of secrets.filter(
			(secret) => secret.type === target && !CONFERRING.has(`${type.name}.${field}`)
		)) {
			const arrow = direction === 'OUT' ? `-[r:${relationship}]->` : `<-[r:${relationship}]-`;
			await driver.executeQuery(
				`MATCH (a:${type.name} {${type.key}: $anchor}), (n:${target} {id: $id}) MERGE (a)${arrow}(n)
				 SET r += {level: 1, urgency: 1, contacts: 1, setting: 'digital', form: 'informal', through: 'school'},
				     r.since = datetime(), r.lastAt = datetime(), r.createdAt = datetime(), r.on = date()`,
				{ anchor, id }
			);
		}
}

function actorsOf(secrets: Secret[]): Fixture['actors'] {
	const open = secrets
		.filter(({ type, case: row }) => type === 'Community' && row === 'communities')
		.map(({ id }) => id);
	const owned = secrets.filter(({ type }) => type === 'Community').map(({ id }) => id);
	const actor = (
		id: string,
		roles: Actor['roles'],
		communities: string[],
		facilitates: string[] = []
	): Actor => ({ id, roles, communities, facilitates });
	return {
		anonymous: null,
		stranger: actor(TEACHERS.stranger, ['teacher'], []),
		member: actor(TEACHERS.member, ['teacher'], [COMMUNITY, ...open]),
		facilitator: actor(TEACHERS.facilitator, ['teacher', 'facilitator'], [COMMUNITY, ...open], [COMMUNITY]),
		policymaker: actor('u_policymaker', ['policymaker'], []),
		administrator: actor('u_administrator', ['administrator'], []),
		owner: actor(TEACHERS.owner, ['teacher'], [COMMUNITY, ...owned])
	};
}
