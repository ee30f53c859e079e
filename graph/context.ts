import type { Services } from './services.ts';

/** What a person may be; one person can be several. */
export const ROLES = ['teacher', 'facilitator', 'policymaker', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking: taken from the session, never from the request's body. */
export type Actor = {
	/** Teacher.id, or Account.id of somebody who is no teacher. */
	id: string;
	roles: Role[];
	/** Identifiers of the communities the actor belongs to. */
	communities: string[];
	/** Identifiers of the communities the actor facilitates. */
	facilitates: string[];
};

/** Longest time a read of the API may take, milliseconds. */
export const READ_TIMEOUT = 5_000;

/** What resolvers and generated reads get with each request. */
export type GraphContext = {
	services: Services;
	actor: Actor | null;
	/** Absent for an anonymous request, so that every rule which needs somebody fails. */
	jwt?: { sub: string; roles: string[]; communities: string[] };
	/** What statements of the SDL (`@cypher`) ask by `$actor`, as those written by hand do. */
	cypherParams: { actor: ReturnType<typeof actorParameter> };
	transaction: { timeout: number };
	/** Identifies the request in the log; told to the client with an error. */
	requestId?: string;
	/** A program with a key: nobody in particular, but known, so that it may ask for as much as a member. */
	isKnown?: boolean;
};

/** The context of one request. */
export function contextFor(
	services: Services,
	actor: Actor | null,
	request: Pick<GraphContext, 'requestId' | 'isKnown'> = {}
): GraphContext {
	return {
		services,
		actor,
		...request,
		...(actor && { jwt: { sub: actor.id, roles: actor.roles, communities: actor.communities } }),
		cypherParams: { actor: actorParameter(actor) },
		transaction: { timeout: READ_TIMEOUT }
	};
}

/** The parameter `$actor` of hand-written statements; an anonymous actor has no id and no communities. */
export function actorParameter(actor: Actor | null): {
	id: string | null;
	communities: string[];
	facilitates: string[];
} {
	return {
		id: actor?.id ?? null,
		communities: actor?.communities ?? [],
		facilitates: actor?.facilitates ?? []
	};
}
