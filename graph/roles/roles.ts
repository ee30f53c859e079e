import type { ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import type { Person } from '../own-data/person.ts';
import type { Mark } from '../search/marks.ts';
import { refuseLastAdministrator } from './last-administrator.ts';

/** Roles that somebody gives; a teacher becomes one by joining. */
export const GIVEN_ROLES = ['facilitator', 'policymaker', 'administrator'] as const;
export type GivenRole = (typeof GIVEN_ROLES)[number];

/** A role with the community it is for; only facilitators have one. */
export type RoleFor = { role: GivenRole; community: string | null };

type Change = { isChanged: boolean; marks: Mark[] };

/**
 * Gives a role. Given twice it is given once.
 *
 * @throws ApiError CONFLICT for whoever cannot bear it: facilitators are teachers, the other roles need an account
 */
export async function giveRole(
	tx: ManagedTransaction,
	person: Person,
	{ role, community }: RoleFor
): Promise<Change> {
	if (role === 'facilitator') return change(tx, 'role-give-facilitator', teacherOf(person), community);
	return changeAccount(tx, 'role-give', accountOf(person), role);
}

/**
 * Takes a role away. The membership of a community that somebody facilitated stays.
 *
 * @throws ApiError CONFLICT for the last administrator
 */
export async function takeRole(
	tx: ManagedTransaction,
	person: Person,
	{ role, community }: RoleFor
): Promise<Change> {
	if (role === 'facilitator') return change(tx, 'role-take-facilitator', teacherOf(person), community);
	const account = accountOf(person);
	if (role === 'administrator') await refuseLastAdministrator(tx, account);
	return changeAccount(tx, 'role-take', account, role);
}

/** The community of a facilitator, none for the others. @throws ApiError BAD_INPUT */
export function checkRole({
	role,
	community
}: {
	role: GivenRole;
	community?: string | null | undefined;
}): RoleFor {
	if (role === 'facilitator' && !community)
		throw new ApiError('BAD_INPUT', 'community: A facilitator has a community; say which.');
	return { role, community: role === 'facilitator' ? community! : null };
}

async function change(
	tx: ManagedTransaction,
	statement: string,
	teacher: string,
	community: string | null
): Promise<Change> {
	const { records } = await tx.run(cypher(statement), { teacher, community });
	if (!records.length) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
	return {
		isChanged: records[0]!.get('isChanged'),
		marks: [
			{ collection: 'people', id: teacher },
			{ collection: 'communities', id: community! }
		]
	};
}

async function changeAccount(
	tx: ManagedTransaction,
	statement: string,
	account: string,
	role: string
): Promise<Change> {
	const { records } = await tx.run(cypher(statement), { account, role });
	return { isChanged: records[0]?.get('isChanged') ?? false, marks: [] };
}

function teacherOf({ teacher }: Person): string {
	if (teacher) return teacher;
	throw new ApiError('CONFLICT', 'A facilitator is a teacher: this person has to join as one first.');
}

function accountOf({ account }: Person): string {
	if (account) return account;
	throw new ApiError('CONFLICT', 'This person has no account yet, and without one there is no such role.');
}
