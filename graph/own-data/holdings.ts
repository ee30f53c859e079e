/** What becomes of a thing when the person it belongs to is erased. */
export type Fate =
	/** It goes. */
	| 'erased'
	/** It stays without her, shown as written by a former member; what may not stay goes. */
	| 'formerMember'
	/** It stays as it is: it holds nothing but opaque identifiers. */
	| 'kept';

/** A kind of node that belongs to a person: exported for her, and erased with her. */
export type Holding = {
	/** Section of the export. */
	section: string;
	label: string;
	/** Pattern that leads to `n`, from `$teacher` and `$account`: her two identifiers, of which one may be missing. */
	match: string;
	/** The only properties that the export shows, where the rest is somebody else's. */
	only?: string[];
	/** Properties that the export leaves out: keys that would open the account, and what others wrote. */
	without?: string[];
	fate: Fate;
	/** Statement that decides what stays; without one, all of it goes. */
	settle?: string;
	/** Why it is so. */
	why: string;
};

const TEACHER = '(:Teacher {id: $teacher})';
const ACCOUNT = '(:Account {id: $account})';

/**
 * All that belongs to a person, in the order of the export. Export and erasure both work from this table alone, and a
 * test fails when the graph or a statement knows of something at a person that is not in it.
 */
export const HOLDINGS: Holding[] = [
	{
		section: 'profile',
		label: 'Teacher',
		match: '(n:Teacher {id: $teacher})',
		// Would tell whoever said hello when it was waved aside silently.
		without: ['changedAt'],
		fate: 'erased',
		why: 'the person herself'
	},
	{
		section: 'account',
		label: 'Account',
		match: '(n:Account {id: $account})',
		fate: 'erased',
		why: 'the person herself'
	},
	{
		section: 'consents',
		label: 'Consent',
		match: `${TEACHER}-[:GAVE]->(n:Consent)`,
		fate: 'erased',
		why: 'what was agreed ends with the data it was about; the log keeps that it was given'
	},
	{
		section: 'sessions',
		label: 'Session',
		match: '(n:Session {userId: $account})',
		without: ['token'],
		fate: 'erased',
		why: 'an erased person is signed in nowhere'
	},
	{
		section: 'identities',
		label: 'Identity',
		match: '(n:Identity {userId: $account})',
		without: ['accessToken', 'refreshToken', 'idToken', 'password'],
		fate: 'erased',
		why: 'a way to sign in'
	},
	{
		section: 'passkeys',
		label: 'Passkey',
		match: '(n:Passkey {userId: $account})',
		fate: 'erased',
		why: 'a way to sign in'
	},
	{
		section: 'verifications',
		label: 'Verification',
		match:
			'(me:Account {id: $account}) MATCH (n:Verification) WHERE toLower(n.value) CONTAINS me.email OR n.value CONTAINS me.id',
		only: ['id', 'createdAt', 'expiresAt'],
		fate: 'erased',
		why: 'a sign-in that was begun; holds her address'
	},
	{
		section: 'api_keys',
		label: 'ApiKey',
		match: '(me:Teacher|Account)-[:HOLDS]->(n:ApiKey) WHERE me.id IN [$teacher, $account]',
		without: ['hash'],
		fate: 'erased',
		why: 'lets a program act for her'
	},
	{
		section: 'materials',
		label: 'Material',
		match: `${TEACHER}-[:AUTHORED]->(n:Material)`,
		fate: 'formerMember',
		settle: 'own-settle-materials',
		why: 'an open licence cannot be taken back from those who build on it; what was never shown or bears no such licence goes'
	},
	{
		section: 'questions',
		label: 'Question',
		match: `${TEACHER}-[:ASKED]->(n:Question)`,
		fate: 'erased',
		settle: 'own-settle-questions',
		why: 'her words go; where colleagues replied, an empty and hidden question holds their replies for them'
	},
	{
		section: 'answers',
		label: 'Answer',
		match: `${TEACHER}-[:WROTE]->(n:Answer)`,
		fate: 'formerMember',
		settle: 'own-settle-answers',
		why: 'help that was given stays with whoever asked for it'
	},
	{
		section: 'feedback',
		label: 'Feedback',
		match: `${TEACHER}<-[:MADE_TO]-(:Suggestion)<-[:ON]-(n:Feedback)`,
		fate: 'erased',
		why: 'said by her about a suggestion; goes before that, through which it is found'
	},
	{
		section: 'suggestions',
		label: 'Suggestion',
		match: `${TEACHER}<-[:MADE_TO]-(n:Suggestion)`,
		fate: 'erased',
		why: 'made for her alone'
	},
	{
		section: 'suggested',
		label: 'Suggestion',
		match: `${TEACHER}<-[:SUGGESTS]-(n:Suggestion)`,
		only: ['createdAt', 'strategy'],
		fate: 'erased',
		settle: 'own-settle-suggested',
		why: 'to whom she was suggested, and what was answered, is the other person’s'
	},
	{
		section: 'prepared',
		label: 'SuggestionList',
		match: `${TEACHER}<-[:MADE_FOR]-(n:SuggestionList)`,
		only: ['madeAt'],
		fate: 'erased',
		why: 'suggestions made ready for her alone; the export has them as suggestions once they were shown'
	},
	{
		section: 'in_prepared',
		label: 'SuggestionList',
		match: `${TEACHER}<-[:NAMES]-(n:SuggestionList)`,
		only: ['madeAt'],
		fate: 'erased',
		why: 'made ready for others, for whom it is made anew without her'
	},
	{
		section: 'letters',
		label: 'Letter',
		match: `${TEACHER}<-[:SENT_TO]-(n:Letter)`,
		without: ['key', 'claim'],
		fate: 'erased',
		why: 'composed for her alone'
	},
	{
		section: 'in_letters',
		label: 'Letter',
		match: `${TEACHER}<-[:PROPOSES]-(n:Letter)`,
		only: ['composedAt'],
		fate: 'erased',
		settle: 'own-settle-proposed',
		why: 'to whom she was proposed is the other person’s, who keeps the letter without her'
	},
	{
		section: 'letter_feed',
		label: 'LetterFeed',
		match: `${TEACHER}-[:HOLDS]->(n:LetterFeed)`,
		without: ['hash'],
		fate: 'erased',
		why: 'shows her letters to whoever knows its address'
	},
	{
		section: 'hellos_said',
		label: 'Introduction',
		match: `${TEACHER}-[:REQUESTED]->(n:Introduction)`,
		without: ['wavedAt'],
		fate: 'erased',
		why: 'a hello of hers'
	},
	{
		section: 'hellos_received',
		label: 'Introduction',
		match: `(me:Teacher {id: $teacher})<-[:INTRODUCES]-(n:Introduction) WHERE NOT (me)-[:REQUESTED]->(n)`,
		without: ['message'],
		fate: 'erased',
		why: 'the words of a hello are those of whoever said it'
	},
	{
		section: 'invitations_received',
		label: 'Invitation',
		match: '(me:Account {id: $account}) MATCH (n:Invitation {email: me.email})',
		without: ['tokenHash', 'openKey'],
		fate: 'erased',
		why: 'holds her address'
	},
	{
		section: 'invitations_made',
		label: 'Invitation',
		match: `${ACCOUNT}-[:INVITED]->(n:Invitation)`,
		without: ['tokenHash', 'openKey', 'email', 'usedBy'],
		fate: 'kept',
		settle: 'own-settle-invitations',
		why: 'a role that was accepted stays with whoever has it; an invitation still open ends'
	},
	{
		section: 'reports_made',
		label: 'Report',
		match: '(me:Teacher|Account)-[:REPORTED]->(n:Report) WHERE me.id IN [$teacher, $account]',
		without: ['note'],
		fate: 'erased',
		settle: 'own-settle-reports',
		why: 'her words go; that something was reported, and why, stays until it is decided'
	},
	{
		section: 'reports_about',
		label: 'Report',
		match: `${TEACHER}<-[:CONCERNS]-(n:Report)`,
		only: ['reason', 'state', 'createdAt', 'decidedAt'],
		fate: 'erased',
		why: 'who reported, and in which words, is the other person’s'
	},
	{
		section: 'deletion',
		label: 'Erasure',
		match: '(n:Erasure) WHERE n.person IN [$teacher, $account]',
		fate: 'erased',
		why: 'her wish, fulfilled'
	},
	{
		section: 'log',
		label: 'AuditEvent',
		match: '(n:AuditEvent) WHERE n.subject IN [$teacher, $account]',
		fate: 'kept',
		why: 'proves what was done; names nobody, holds codes and opaque identifiers only'
	}
];

/** Types of relationships by which a holding is reached. */
export function reachedBy({ match }: Pick<Holding, 'match'>): string[] {
	return [...match.matchAll(/\[:([A-Z_]+)\]/g)].map(([, type]) => type!);
}
