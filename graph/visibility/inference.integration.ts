import {
	getNamedType,
	type GraphQLField,
	type GraphQLNamedType,
	type GraphQLSchema,
	isCompositeType,
	isObjectType,
	isRequiredArgument
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { write } from '../driver.ts';
import { ApiError } from '../errors.ts';
import { buildSchema } from '../schema.ts';
import { createKeeper, emptyIndex, untilQuiet } from '../search/fixture.ts';
import { mark } from '../search/marks.ts';
import { emptyTestServices } from '../testing/test-services.ts';

/**
 * Non-interference (J. Goguen, J. Meseguer, "Security Policies and Security Models", 1982): everything the API answers
 * to somebody without rights is asked twice, in a world and in the same world with hidden things in it. Not one
 * character may differ: no row, count, facet, order or figure tells that something hidden exists.
 */
const ACTORS: Record<string, Actor | null> = {
	anonymous: null,
	stranger: { id: 't_stranger', roles: ['teacher'], communities: [], facilitates: [] },
	policymaker: { id: 'u_policy', roles: ['policymaker'], communities: [], facilitates: [] }
};

/** Values for the arguments that a field of Query demands; a new field without them fails the test. */
const ARGUMENTS: Record<string, string> = {
	'adminMember.id': '"t_open"',
	'commonSkills.stages': '[]',
	'commonSkills.subjects': '[]',
	'consentTexts.language': 'en',
	'expand.id': '"community:c_open"',
	'expand.known': '["community:c_open"]',
	'findRegions.text': '"vä"',
	'findSchools.text': '"open"',
	'findSkills.text': '"feedback"',
	'invitation.token': '"none"',
	'letterLink.token': '"none"',
	'network.around': '["community:c_open", "teacher:t_open", "skill:FB"]',
	'questionHelp.id': '"q_open"',
	'recogniseSkills.text': '"a lesson with feedback in a therapy group"',
	'route.from': '"teacher:t_open"',
	'route.to': '"skill:FB"',
	'search.collection': 'materials',
	'search.query': '""',
	'suggestionOf.id': '"teacher:t_open"',
	'topSkills.scheme': '"kollegium"'
};

/** A moment of the answer itself; and coverage, which is there to tell how many do not let themselves be counted. */
const OPENLY_ANOTHER = new Set(['asOf', 'computedAt', 'coverage', 'nextAt']);

/** Arguments that say how much of a list is wanted. */
const PAGED = new Set(['limit', 'first']);

/** Searches for what is hidden, by its words, its topic and its meaning, in each collection. */
const SEARCHES = ['people', 'materials', 'communities', 'questions', 'skills'].flatMap((collection) =>
	['zqhidden', 'feedback', 'therapy group', ''].map(
		(words) => `{ search(query: "${words}", collection: ${collection}, perPage: 50) {
			total hits { id title snippet } facets { name values { value count } } } }`
	)
);

let api: Api;
let schema: GraphQLSchema;

beforeAll(async () => {
	const services = await emptyTestServices();
	await emptyIndex(services);
	schema = await buildSchema(services.driver);
	api = await createApi(services);
	await change(OPEN);
});
afterAll(() => api?.stop());

// The second world cannot be made twice.
describe('what is hidden', { retry: 0 }, () => {
	it('changes nothing of what the API tells those who may not see it', async () => {
		const queries = [...rootQueries(), ...SEARCHES];
		expect(queries.length).toBeGreaterThan(40);
		const before = await answersTo(queries);
		await change(HIDDEN);
		const after = await answersTo(queries);
		for (const [question, answer] of before) expect(after.get(question), question).toBe(answer);
	});

	it('would be noticed if it were not hidden', async () => {
		const queries = rootQueries();
		const before = await answersTo(queries);
		await change(["MATCH (t:Teacher {id: 't_open'}) REMOVE t.communitiesVisibility"]);
		const after = await answersTo(queries);
		expect([...before].some(([question, answer]) => after.get(question) !== answer)).toBe(true);
	});
});

/** Changes the world and brings the index in step. */
async function change(statements: string[]): Promise<void> {
	const { services } = api;
	await write(services.driver, async (tx) => {
		for (const statement of statements) await tx.run(statement);
		const { records } = await tx.run(
			`MATCH (n:Teacher|Material|Question|Community) RETURN n.id AS id,
				{Teacher: 'people', Material: 'materials', Question: 'questions', Community: 'communities'}[head(labels(n))] AS collection`
		);
		await mark(
			tx,
			records.map((record) => record.toObject() as { id: string; collection: string })
		);
	});
	await untilQuiet(createKeeper(services));
}

/** Every query by every actor; the key names both. */
async function answersTo(queries: string[]): Promise<Map<string, string>> {
	const answers = new Map<string, string>();
	for (const [name, actor] of Object.entries(ACTORS))
		for (const query of queries) {
			const answer = await answerTo(query, actor);
			answers.set(`${name}: ${query}`, JSON.stringify(answer));
		}
	return answers;
}

/** What the API answers; a busy machine that needs too long to plan a wide query is asked again. */
async function answerTo(query: string, actor: Actor | null, again = 5): Promise<unknown> {
	try {
		return await api.execute<Record<string, unknown>, Record<string, never>>(query, {}, actor);
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		return error.code === 'TIMEOUT' && again > 0
			? answerTo(query, actor, again - 1)
			: { error: error.message };
	}
}

/** One query for each field of Query, with all that can be selected of it two steps deep. */
function rootQueries(): string[] {
	return Object.values(schema.getQueryType()!.getFields()).map((field) => `{ ${selectionOf(field, 2)} }`);
}

function selectionOf(field: GraphQLField<unknown, unknown>, depth: number): string {
	return `${field.name}${argumentsOf(field)}${partsOf(getNamedType(field.type), depth)}`;
}

function argumentsOf({ name, args }: GraphQLField<unknown, unknown>): string {
	const given = args.flatMap((argument) => {
		const value = ARGUMENTS[`${name}.${argument.name}`];
		if (value) return [`${argument.name}: ${value}`];
		if (PAGED.has(argument.name)) return [`${argument.name}: 20`];
		if (isRequiredArgument(argument)) throw new Error(`${name}.${argument.name} needs a row in ARGUMENTS`);
		return [];
	});
	return given.length ? `(${given.join(', ')})` : '';
}

function partsOf(type: GraphQLNamedType, depth: number): string {
	if (!isCompositeType(type)) return '';
	if (!isObjectType(type)) return ' { __typename }';
	const parts = Object.values(type.getFields())
		.filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)))
		.filter(({ args }) => args.every((one) => PAGED.has(one.name) || !isRequiredArgument(one)))
		.filter(({ name }) => !OPENLY_ANOTHER.has(name))
		.map((field) => selectionOf(field, depth - 1));
	return ` { ${parts.join(' ') || '__typename'} }`;
}

const PERSON = `language: 'en', languages: ['en'], stages: [], subjects: [], availability: 1, invented: true,
	consents: ['maps', 'suggest', 'figures'], createdAt: datetime('2026-01-01')`;

const OPEN = [
	`CREATE (:Region {code: 'SE', name: 'Sverige', level: 0, country: 'SE'})<-[:PART_OF]-(:Region {code: 'SE232', name: 'Väst', level: 3, country: 'SE'})`,
	`CREATE (:Skill {uri: 'urn:kollegium:FB', notation: 'FB', scheme: 'kollegium', prefLabelEn: 'feedback', prefLabelSv: 'återkoppling', prefLabelDe: 'Rückmeldung', prefLabelPt: 'retorno'})`,
	`MATCH (r:Region {code: 'SE232'}), (s:Skill {notation: 'FB'})
	 CREATE (c:Community {id: 'c_open', name: 'Open', purpose: 'For all', language: 'en', kind: 'regional', invented: true, visibility: 'public', createdAt: datetime('2026-01-01')})-[:BASED_IN]->(r)
	 FOREACH (i IN range(1, 8) | CREATE (t:Teacher {id: 't_' + i, name: 'Teacher ' + i, visibility: 'public', ${PERSON}})
		CREATE (t)-[:IN]->(r) CREATE (t)-[:MEMBER_OF {since: datetime('2026-01-01')}]->(c) CREATE (t)-[:OFFERS {level: 1, createdAt: datetime('2026-01-01')}]->(s))
	 CREATE (t:Teacher {id: 't_open', name: 'Open Person', visibility: 'public', communitiesVisibility: 'private', aboutVisibility: 'private',
		offersVisibility: 'private', seeksVisibility: 'private', tiesVisibility: 'private', schoolVisibility: 'private', ${PERSON}})-[:IN]->(r)
	 CREATE (:Teacher {id: 't_stranger', name: 'Stranger', visibility: 'private', ${PERSON}})
	 CREATE (:School {id: 's_open', name: 'Open School', invented: true})-[:IN]->(r)
	 CREATE (t)-[:AUTHORED]->(:Material {id: 'm_open', title: 'Feedback sheet', language: 'en', version: 1, stages: [], visibility: 'public', createdAt: datetime('2026-01-01')})-[:TEACHES]->(s)
	 CREATE (t)-[:ASKED]->(:Question {id: 'q_open', title: 'How?', language: 'en', stages: [], visibility: 'public', createdAt: datetime('2026-01-01')})-[:ABOUT]->(s)`
];

/** A membership, a note, a school, a need, ties, drafts, an address and whole things that nobody else may know of. */
const HIDDEN = [
	`MATCH (t:Teacher {id: 't_open'}), (c:Community {id: 'c_open'}), (s:Skill {notation: 'FB'}), (x:School {id: 's_open'}), (o:Teacher {id: 't_1'}), (r:Region {code: 'SE232'})
	 SET t.about = 'zqhidden therapy group'
	 CREATE (t)-[:MEMBER_OF {since: datetime()}]->(c)
	 CREATE (t)-[:OFFERS {level: 3, createdAt: datetime()}]->(s) CREATE (t)-[:SEEKS {urgency: 3, createdAt: datetime()}]->(s)
	 CREATE (t)-[:TEACHES_AT]->(x)
	 CREATE (t)-[:COLLABORATES_WITH {since: datetime(), lastAt: datetime(), contacts: 3, setting: 'analog', form: 'informal', through: 'met'}]->(o)
	 CREATE (:Account {id: 'u_open', email: 'zqhidden@example.org', name: 'zqhidden', roles: ['administrator'], joinDraft: 'zqhidden'})-[:IS]->(t)
	 CREATE (t)-[:AUTHORED]->(:Material {id: 'm_hidden', title: 'zqhidden feedback', language: 'en', version: 1, stages: [], visibility: 'private', createdAt: datetime()})-[:TEACHES]->(s)
	 CREATE (t)-[:ASKED]->(:Question {id: 'q_hidden', title: 'zqhidden feedback', language: 'en', stages: [], visibility: 'private', createdAt: datetime()})-[:ABOUT]->(s)
	 CREATE (k:Community {id: 'c_hidden', name: 'zqhidden therapy group', purpose: 'zqhidden', language: 'en', kind: 'thematic', invented: true, visibility: 'private', createdAt: datetime()})-[:BASED_IN]->(r)
	 CREATE (t)-[:MEMBER_OF {since: datetime()}]->(k)
	 CREATE (o)-[:MEMBER_OF {since: datetime()}]->(k)
	 CREATE (h:Teacher {id: 't_hidden', name: 'zqhidden person', visibility: 'private', ${PERSON.replace("['maps', 'suggest', 'figures']", '[]')}})-[:IN]->(r)
	 CREATE (h)-[:OFFERS {level: 3, createdAt: datetime()}]->(s)
	 CREATE (h)-[:MEMBER_OF {since: datetime()}]->(c)`
];
