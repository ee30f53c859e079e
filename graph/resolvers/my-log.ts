import { actorParameter, type GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { onlyVisible } from '../matching/visible.ts';
import { idsOf, readPerson } from '../own-data/person.ts';

type Arguments = { first: number; before?: string | null };

type EventRow = {
	id: string;
	at: string;
	action: string;
	by: string;
	name: string | null;
	details: string | null;
};
type Details = Record<string, string | number | boolean | null>;

/** Most events a page. */
const MOST = 50;
const CURSOR = /^(\d{4}-[\dT:.Z+-]+) ([0-9a-f-]{36})$/;

/** Resolver of `Query.myLog`. */
export async function myLog(_: unknown, { first, before }: Arguments, { actor, services }: GraphContext) {
	if (!actor) throw new ApiError('FORBIDDEN', ERROR_MESSAGES.FORBIDDEN);
	if (first < 1 || first > MOST) throw new ApiError('BAD_INPUT', `"first" must be from 1 to ${MOST}.`);
	const [, at = null, id = null] = before ? (CURSOR.exec(before) ?? []) : [];
	if (before && !at) throw new ApiError('BAD_INPUT', '"before" must be the `next` of the page before.');
	const rows = await read<EventRow>(services.driver, cypher('own-log'), {
		actor: actorParameter(actor),
		ids: idsOf(await readPerson(services.driver, actor)),
		at,
		id,
		most: first + 1
	});
	const shown = rows.slice(0, first).map(({ details, ...row }) => ({ ...row, details: detailsOf(details) }));
	const communities = await communityNames(
		services.driver,
		actor,
		shown.map(({ details }) => details.community)
	);
	const events = shown.map(({ details, ...row }) => ({
		...row,
		community: communities.get(String(details.community)) ?? null,
		details: Object.entries(details)
			.filter(([, value]) => value !== null)
			.map(([name, value]) => ({ name, value: String(value) }))
	}));
	const last = shown.at(-1);
	return { events, next: last && rows.length > first ? `${last.at} ${last.id}` : null };
}

const detailsOf = (json: string | null): Details => JSON.parse(json ?? '{}') as Details;

type Driver = GraphContext['services']['driver'];
type Actor = NonNullable<GraphContext['actor']>;

/** An event keeps the community it was about by its identifier; it is named as far as the reader may see it. */
async function communityNames(driver: Driver, actor: Actor, ids: unknown[]): Promise<Map<string, string>> {
	const wanted = ids.filter((id) => typeof id === 'string');
	const visible = await onlyVisible(
		driver,
		actor,
		wanted.map((id) => `community:${id}`)
	);
	const rows = await read<{ id: string; name: string }>(
		driver,
		'MATCH (c:Community) WHERE c.id IN $ids RETURN c.id AS id, c.name AS name',
		{ ids: wanted.filter((id) => visible.has(`community:${id}`)) }
	);
	return new Map(rows.map(({ id, name }) => [id, name]));
}
