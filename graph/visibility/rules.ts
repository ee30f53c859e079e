/** Everybody who may ask, from nobody to the owner. */
export const ACTORS = [
	'anonymous',
	'stranger',
	'member',
	'facilitator',
	'policymaker',
	'administrator',
	'owner'
] as const;
export type ActorName = (typeof ACTORS)[number];

/** One kind of secret: how it is set up and who may see it. Everybody else must not. */
export type Case = { name: string; seenBy: ActorName[] };

const SIGNED_IN: ActorName[] = ['stranger', 'member', 'facilitator', 'policymaker', 'administrator', 'owner'];
const COMMUNITY: ActorName[] = ['member', 'facilitator', 'owner'];

/** Things with a visibility of their own. */
const BY_VISIBILITY: Case[] = [
	{ name: 'public', seenBy: [...ACTORS] },
	{ name: 'members', seenBy: SIGNED_IN },
	{ name: 'communities', seenBy: COMMUNITY },
	{ name: 'private', seenBy: ['owner'] }
];

/** Things that only the persons concerned may see. */
const BY_PERSON: Case[] = [{ name: 'personal', seenBy: ['owner'] }];

/** The whole table: each guarded type of the schema must have its rows here, or the tests fail. */
export const RULES: Record<string, Case[]> = {
	Teacher: BY_VISIBILITY,
	Material: BY_VISIBILITY,
	Community: BY_VISIBILITY,
	Question: BY_VISIBILITY,
	Meeting: BY_VISIBILITY,
	Answer: BY_VISIBILITY,
	Introduction: BY_PERSON,
	Suggestion: BY_PERSON,
	Feedback: BY_PERSON,
	Cohort: BY_PERSON
};
