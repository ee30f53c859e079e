import { type Actor, actorParameter, type GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { ApiError } from '../errors.ts';
import { currentFigures, type Figures } from '../figures/current.ts';
import { type Choice, findGaps } from '../figures/gaps/find-gaps.ts';
import { communityScope, regionScope, type Scope } from '../figures/gaps/scope.ts';
import { membersIn } from '../figures/regions.ts';

type Arguments = { community?: string | null; region?: string | null };

/** Resolver of `Query.gaps`. */
export async function gaps(_: unknown, asked: Arguments, { actor, services: { driver } }: GraphContext) {
	if (!actor) throw new ApiError('FORBIDDEN', 'Sign in to see gaps.');
	const [figures, choices] = await Promise.all([
		currentFigures(driver),
		read<Choice>(driver, cypher('gaps-choices'), { actor: actorParameter(actor) })
	]);
	const scope = asked.region
		? regionOf(figures, asked.region)
		: communityOf(figures, asked.community ?? ownCommunity(actor, choices), choices);
	return findGaps({ driver, actor, figures, scope, choices, isNamed: isNamed(actor, scope) });
}

/** Names and small numbers are for those who look after this very community. */
function isNamed({ facilitates, roles }: Actor, { node, id }: Scope): boolean {
	return node.startsWith('community:') && (facilitates.includes(id) || roles.includes('administrator'));
}

/** Without a wish: the community one facilitates, else one's own, else the first by name. */
function ownCommunity({ communities }: Actor, choices: readonly Choice[]): string | undefined {
	const own = choices.find(({ isOwn }) => isOwn) ?? choices.find(({ id }) => communities.includes(id));
	return (own ?? choices[0])?.id;
}

function communityOf({ snapshot }: Figures, id: string | undefined, choices: readonly Choice[]): Scope {
	const community = choices.some((one) => one.id === id) && snapshot.communities.get(id!);
	if (!community) throw new ApiError('NOT_FOUND', 'There is no such community, or it is not shown to you.');
	return communityScope(snapshot, community);
}

function regionOf({ snapshot }: Figures, code: string): Scope {
	const place = snapshot.places.get(code);
	if (!place) throw new ApiError('NOT_FOUND', 'There is no region with this NUTS code.');
	return regionScope(snapshot, place, membersIn(snapshot, code));
}
