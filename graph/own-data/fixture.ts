import { randomBytes } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import type { Actor } from '../context.ts';

/** A person with a random word in everything that is hers. */
export type Planted = { teacher: string; account: string; email: string; canaries: Record<string, string> };

/** What stays of a person after she is gone: words under an open licence, and help given. */
export const STAYING = ['material_open', 'answer_other'];

/** A random word that stands nowhere else. */
const canary = () => `zq${randomBytes(6).toString('hex')}`;

/** Every place that holds words or facts of a person, by the name of its canary. */
const PLACES = [
	...['name', 'headline', 'about', 'email', 'account_name', 'join_draft'],
	...['consent', 'session', 'identity', 'passkey', 'verification', 'api_key', 'letter', 'letter_feed'],
	...['material_open', 'material_closed', 'material_private', 'question_alone', 'question_answered'],
	...['answer_own', 'answer_other', 'used', 'tie', 'offer', 'hello', 'feedback', 'report', 'invitation']
];

/** Plants a person with all that the platform may know of one, and relates her to another who has the same. */
export async function plantPerson(driver: Driver, name: string): Promise<Planted> {
	const canaries = Object.fromEntries(PLACES.map((place) => [place, canary()]));
	const ids = { teacher: `t_${name}`, account: `u_${name}`, email: `${canaries.email}@example.org` };
	for (const statement of STATEMENTS) await driver.executeQuery(statement, { ...ids, c: canaries, n: name });
	return { ...ids, canaries };
}

/** Ties two planted persons in every way in which the graph ties two. */
export async function relate(driver: Driver, one: Planted, other: Planted): Promise<void> {
	const parameters = { one: one.teacher, other: other.teacher, c: one.canaries };
	for (const statement of BETWEEN) await driver.executeQuery(statement, parameters);
}

/** The person as whoever asks. */
export const actorOf = ({ teacher }: Planted, more: Partial<Actor> = {}): Actor => ({
	id: teacher,
	roles: ['teacher'],
	communities: ['c_shared'],
	facilitates: [],
	...more
});

const STATEMENTS = [
	`MERGE (c:Community {id: 'c_shared'}) SET c += {name: 'Shared', language: 'en', kind: 'regional', visibility: 'members', invented: true}
	 MERGE (s:Skill {uri: 'urn:skill'}) SET s.prefLabelEn = 'Feedback'
	 MERGE (m:Meeting {id: 'e_meeting'}) SET m += {title: 'Meeting', visibility: 'members'}
	 MERGE (k:Cohort {id: 'k_cohort'}) SET k.name = 'Cohort'
	 MERGE (x:Material {id: 'm_foreign'}) SET x += {title: 'Foreign', visibility: 'public', stages: [], language: 'en', version: 1}`,
	`CREATE (t:Teacher {id: $teacher, name: $c.name, headline: $c.headline, about: $c.about, language: 'en', languages: ['en'],
		stages: [], subjects: [], availability: 1, invented: true, visibility: 'members', consents: ['maps'], createdAt: datetime()})
	 CREATE (a:Account {id: $account, name: $c.account_name, email: $email, emailVerified: true, roles: [], joinDraft: $c.join_draft,
		createdAt: datetime()})-[:IS]->(t)
	 CREATE (t)-[:GAVE]->(:Consent {id: $c.consent, purpose: 'maps', text: $c.consent, givenAt: datetime()})
	 CREATE (:Session {id: $c.session, userId: $account, token: 'secret ' + $n, userAgent: $c.session, expiresAt: datetime()})
	 CREATE (:Identity {id: $c.identity, userId: $account, accountId: $c.identity, providerId: 'school', idToken: 'secret ' + $n})
	 CREATE (:Passkey {id: $c.passkey, userId: $account, name: $c.passkey, credentialID: $n})
	 CREATE (:Verification {id: $c.verification, identifier: 'hash', value: '{"email":"' + $email + '"}', expiresAt: datetime() + duration('PT9M')})
	 CREATE (t)-[:HOLDS]->(:ApiKey {id: $c.api_key, name: $c.api_key, hash: 'secret ' + $n})
	 CREATE (:Invitation {id: $c.invitation, tokenHash: 'secret ' + $n, email: $email, role: 'policymaker', createdAt: datetime()})`,
	`MATCH (t:Teacher {id: $teacher}), (c:Community {id: 'c_shared'}), (s:Skill {uri: 'urn:skill'}), (m:Meeting {id: 'e_meeting'}),
		(k:Cohort {id: 'k_cohort'}), (x:Material {id: 'm_foreign'})
	 CREATE (t)-[:MEMBER_OF {since: datetime()}]->(c) CREATE (t)-[:OFFERS {level: 1, note: $c.offer}]->(s)
	 CREATE (t)-[:SEEKS {urgency: 1}]->(s) CREATE (t)-[:ATTENDED]->(m) CREATE (t)-[:ENROLLED_IN]->(k)
	 CREATE (t)-[:USED {on: date(), worked: $c.used}]->(x)
	 CREATE (t)-[:AUTHORED]->(:Material {id: 'm_open_' + $n, title: $c.material_open, licence: 'CC-BY-4.0', visibility: 'public', stages: [], language: 'en', version: 1})
	 CREATE (t)-[:AUTHORED]->(:Material {id: 'm_closed_' + $n, title: $c.material_closed, visibility: 'public', stages: [], language: 'en', version: 1})
	 CREATE (t)-[:AUTHORED]->(:Material {id: 'm_private_' + $n, title: $c.material_private, licence: 'CC-BY-4.0', visibility: 'private', stages: [], language: 'en', version: 1})
	 CREATE (t)-[:ASKED]->(:Question {id: 'q_alone_' + $n, title: $c.question_alone, language: 'en', stages: [], visibility: 'public', createdAt: datetime()})
	 CREATE (t)-[:ASKED]->(q:Question {id: 'q_answered_' + $n, title: $c.question_answered, body: $c.question_answered, language: 'en', stages: [], visibility: 'public', createdAt: datetime()})
	 CREATE (t)-[:WROTE]->(:Answer {id: 'a_own_' + $n, body: $c.answer_own, language: 'en', createdAt: datetime()})-[:ANSWERS]->(q)
	 CREATE (t)-[:REPORTED]->(r:Report {id: 'r_' + $n, state: 'open', reason: 'wrong', words: $c.report, createdAt: datetime()})-[:CONCERNS]->(x)
	 CREATE (t)<-[:MADE_TO]-(g:Suggestion {id: 'g_' + $n, state: 'later', strategy: 'x', kind: 'material', createdAt: datetime()})-[:SUGGESTS]->(x)
	 CREATE (g)<-[:ON]-(:Feedback {id: 'f_' + $n, reason: $c.feedback})
	 CREATE (t)<-[:MADE_FOR]-(:SuggestionList {key: '1 -', page: $c.headline, names: 1, madeAt: datetime()})-[:NAMES {isSuggested: true}]->(x)
	 CREATE (t)<-[:SENT_TO]-(:Letter {id: $c.letter, key: 'secret ' + $n, issue: 1, state: 'sent', attempts: 0, composedAt: datetime()})-[:PROPOSES {place: 0}]->(x)
	 CREATE (t)-[:HOLDS]->(:LetterFeed {hash: 'secret ' + $n, hint: $c.letter_feed, createdAt: datetime()})
	 CREATE (:AuditEvent {id: randomUUID(), at: datetime(), action: 'profile.change', actor: $teacher, subject: $teacher, details: '{}'})`
];

const BETWEEN = [
	`MATCH (one:Teacher {id: $one}), (other:Teacher {id: $other}), (q:Question)<-[:ASKED]-(other) WHERE q.id STARTS WITH 'q_answered'
	 CREATE (one)-[:COLLABORATES_WITH {since: datetime(), lastAt: datetime(), contacts: 1, note: $c.tie}]->(other)
	 CREATE (one)-[:WROTE]->(:Answer {id: 'a_' + $one + $other, body: $c.answer_other, language: 'en', createdAt: datetime()})-[:ANSWERS]->(q)
	 CREATE (one)-[:REQUESTED]->(i:Introduction {id: 'i_' + $one + $other, state: 'proposed', message: $c.hello, createdAt: datetime()})
	 CREATE (i)-[:INTRODUCES]->(one) CREATE (i)-[:INTRODUCES]->(other)
	 CREATE (one)<-[:SUGGESTS]-(g:Suggestion {id: 'g_' + $one + $other, state: 'notRelevant', strategy: 'x', kind: 'teacher', createdAt: datetime()})-[:MADE_TO]->(other)
	 CREATE (one)<-[:NAMES {isSuggested: true}]-(:SuggestionList {key: '1 -', page: $c.name, names: 1, madeAt: datetime()})-[:MADE_FOR]->(other)
	 CREATE (one)<-[:PROPOSES {place: 0}]-(:Letter {id: 'l_' + $one + $other, key: $one + $other, issue: 1, state: 'sent', attempts: 0, composedAt: datetime()})-[:SENT_TO]->(other)
	 CREATE (one)<-[:CONCERNS]-(r:Report {id: 'r_' + $one + $other, state: 'open', reason: 'other', words: 'about her', createdAt: datetime()})<-[:REPORTED]-(other)`
];
