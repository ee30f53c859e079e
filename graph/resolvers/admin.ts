import { isAdministrator } from '../commands/administrator.ts';
import { type Actor, actorParameter, type GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read, type Row } from '../driver.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { actorIdOf, type Person } from '../own-data/person.ts';
import { luceneQuery } from '../search/basic.ts';

/** Rows of one page of a list. */
const PER_PAGE = 20;
/** Furthest page that is given: a list is for looking through, not for taking away. */
const MOST_PAGES = 500;
/** Members found by words that are counted. */
const MOST_FOUND = 200;

type Page = { page: number };
type Found = { id: string; total: number };

/** Resolver of `Query.adminMembers`. */
export async function adminMembers(
	_: unknown,
	{ text, role, page }: Page & { text?: string | null; role?: string | null },
	context: GraphContext
) {
	const actor = administratorOf(context);
	const words = luceneQuery(text?.slice(0, 100) ?? '');
	if (text?.trim() && !words) return { members: [], total: 0 };
	const statement = words ? 'admin-members-found' : role ? 'admin-members-with-role' : 'admin-members-all';
	const parameters = { ...windowOf(page), text: words, role: role ?? null, most: MOST_FOUND };
	const { driver } = context.services;
	const found = await read<Found>(driver, cypher(statement), parameters);
	const facts = { ids: found.map(({ id }) => id), actor: actorParameter(actor) };
	return { members: await read(driver, cypher('admin-member-facts'), facts), total: found[0]?.total ?? 0 };
}

/** Resolver of `Query.adminMember`. */
export async function adminMember(_: unknown, { id }: { id: string }, context: GraphContext) {
	const actor = actorParameter(administratorOf(context));
	const { driver } = context.services;
	const [person] = await read<Person>(driver, cypher('own-person'), { id });
	if (!person) return null;
	const [member] = await read(driver, cypher('admin-member-facts'), { ids: [actorIdOf(person)], actor });
	return member;
}

/** Resolver of `Query.adminInvitations`. */
export async function adminInvitations(_: unknown, { page }: Page, context: GraphContext) {
	administratorOf(context);
	const rows = await read<Row>(context.services.driver, cypher('admin-invitations'), windowOf(page));
	return { invitations: rows, total: totalOf(rows) };
}

/** Resolver of `Query.adminReports`. */
export async function adminReports(
	_: unknown,
	{ state, page }: Page & { state: string },
	context: GraphContext
) {
	const actor = actorParameter(administratorOf(context));
	const parameters = { ...windowOf(page), state, actor };
	const rows = await read<Row>(context.services.driver, cypher('admin-reports'), parameters);
	return { reports: rows, total: totalOf(rows) };
}

/** Resolver of `Query.adminCommunities`. */
export function adminCommunities(_: unknown, __: unknown, context: GraphContext): Promise<Row[]> {
	administratorOf(context);
	const statement = 'MATCH (c:Community) RETURN c.id AS id, c.name AS name ORDER BY c.name LIMIT 1000';
	return read(context.services.driver, statement);
}

function administratorOf({ actor }: GraphContext): Actor {
	if (!actor || !isAdministrator(actor)) throw new ApiError('FORBIDDEN', ERROR_MESSAGES.FORBIDDEN);
	return actor;
}

function windowOf(page: number): { skip: number; limit: number } {
	if (page < 1 || page > MOST_PAGES)
		throw new ApiError('BAD_INPUT', `"page" must be from 1 to ${MOST_PAGES}.`);
	return { skip: (page - 1) * PER_PAGE, limit: PER_PAGE };
}

const totalOf = (rows: Row[]): number => (rows[0]?.total as number | undefined) ?? 0;
