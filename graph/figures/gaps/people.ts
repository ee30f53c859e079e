import type { Driver } from 'neo4j-driver';
import { type Actor, actorParameter } from '../../context.ts';
import { cypher } from '../../cypher.ts';
import { read } from '../../driver.ts';
import { findBridges, isBegun } from '../bridges.ts';
import { DAY } from '../indicators/view.ts';
import type { Snapshot } from '../snapshot.ts';
import { LEAST_PERSONS } from '../suppress.ts';
import { communityScope, type Scope, told } from './scope.ts';

export type Member = { id: string; name: string; since: string | null };

/** Joined within these days and has no tie yet: to be welcomed. */
const LATELY = 60;

/** Joined before these days and still has none: to be asked. */
const SETTLED = 90;

/** A community that hangs on so few members is named. */
const FEW = 2;

/** How many members have no tie, for everybody: fewer than five are not told. */
export function countEdge({ people, ties, asOf }: Snapshot, { people: members, id }: Scope) {
	const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
	const ages = [...members]
		.filter((one) => !tied.has(one) && !people[one]!.hidesTies)
		.map(
			(one) => people[one]!.communities.find((community) => community.id === id)?.since ?? people[one]!.since
		)
		.map((since) => (asOf - since) / DAY);
	const told = (count: number) => (count < LEAST_PERSONS ? null : count);
	return {
		lately: told(ages.filter((age) => age <= LATELY).length),
		settled: told(ages.filter((age) => age > SETTLED).length),
		members: []
	};
}

/** The same for the facilitator of the community, with the names of those who let themselves be shown. */
export async function nameEdge(driver: Driver, actor: Actor, { asOf }: Snapshot, { id }: Scope) {
	const rows = await read<Member & { at: number | null }>(driver, cypher('gaps-edge'), {
		community: id,
		actor: actorParameter(actor)
	});
	const aged = rows.map(({ at, ...member }) => ({ member, age: (asOf - (at ?? 0)) / DAY }));
	const lately = aged.filter(({ age }) => age <= LATELY);
	const settled = aged.filter(({ age }) => age > SETTLED);
	return {
		lately: lately.length,
		settled: settled.length,
		members: aged.filter((one) => lately.includes(one) || settled.includes(one)).map(({ member }) => member)
	};
}

/** Members without whom the network would fall into more parts: names alone, by the alphabet. */
export async function nameHolders(driver: Driver, actor: Actor, { id }: Scope): Promise<Member[]> {
	return read<Member>(driver, cypher('gaps-holders'), { community: id, actor: actorParameter(actor) });
}

/** Communities that one or two members alone join to this one. */
export async function nameBridges(driver: Driver, actor: Actor, snapshot: Snapshot, scope: Scope) {
	const thin = findBridges(snapshot, snapshot.asOf, isBegun)
		.filter(({ a, b }) => a === scope.id || b === scope.id)
		.map(({ a, b, left, right, isDormant }) => ({
			other: a === scope.id ? b : a,
			side: a === scope.id ? left : right,
			isDormant
		}))
		.filter(({ side }) => side.size <= FEW);
	const ids = [...new Set(thin.flatMap(({ side }) => [...side]))].map((one) => snapshot.people[one]!.id);
	const rows = ids.length
		? await read<Member>(driver, cypher('gaps-members'), {
				community: scope.id,
				ids,
				actor: actorParameter(actor)
			})
		: [];
	return thin.flatMap(({ other, side, isDormant }) => {
		const community = snapshot.communities.get(other);
		if (!community) return [];
		const here = new Set([...side].map((one) => snapshot.people[one]!.id));
		const members = rows.filter(({ id }) => here.has(id));
		return [{ community: told(communityScope(snapshot, community)), people: side.size, isDormant, members }];
	});
}
