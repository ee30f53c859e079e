import { LEAST_PERSONS } from '../suppress.ts';
import type { SkillName, Snapshot } from '../snapshot.ts';
import { demandIn, type Market, publicDemand } from './demand.ts';
import { communityScope, howFar, kilometres, type Scope, sharedLanguages, told } from './scope.ts';

/** How many gaps a page shows. */
const MOST = 12;

/** Hardly offered: at least three look for it to each who offers it. */
const PER_OFFER = 3;

export type SkillGap = { skill: SkillName; sought: number; offered: number | null; nearest: Supply[] };
type Supply = ReturnType<typeof supplyIn>;

/** Skills that many look for here and nobody or hardly anybody offers, the widest gap first. */
export function skillGaps(
	snapshot: Snapshot,
	market: Market,
	scope: Scope,
	others: Scope[],
	isNamed: boolean
) {
	return [...market.seeks.keys()]
		.map((uri) => ({ uri, ...demandIn(market, uri, scope) }))
		.filter(({ sought, offered }) => sought >= LEAST_PERSONS && sought >= offered * PER_OFFER)
		.sort((a, b) => b.sought - b.offered - (a.sought - a.offered) || (a.uri < b.uri ? -1 : 1))
		.flatMap(({ uri, sought, offered }): SkillGap[] => {
			const skill = snapshot.skills.get(uri);
			const open = isNamed ? { sought, offered } : publicDemand(snapshot, market, uri, scope);
			if (!skill || open.sought === null) return [];
			const nearest = nearestSupply(snapshot, market, uri, scope, others);
			return [{ skill, sought: open.sought, offered: open.offered, nearest }];
		})
		.slice(0, MOST);
}

/** Where at least five offer it: the nearest in the region and in the country, and the two strongest abroad. */
function nearestSupply(snapshot: Snapshot, market: Market, uri: string, scope: Scope, others: Scope[]) {
	const supplies = others
		.map((other) => supplyIn(snapshot, market, uri, scope, other))
		.filter(({ offered }) => offered >= LEAST_PERSONS)
		.sort((a, b) => (a.kilometres ?? Infinity) - (b.kilometres ?? Infinity));
	const within = (far: Supply['within']) => supplies.filter((one) => one.within === far);
	const abroad = within('abroad').sort((a, b) => b.offered - a.offered);
	return [...within('region').slice(0, 1), ...within('country').slice(0, 1), ...abroad.slice(0, 2)];
}

function supplyIn(snapshot: Snapshot, market: Market, uri: string, scope: Scope, other: Scope) {
	return {
		community: told(other),
		offered: demandIn(market, uri, other).offered,
		within: howFar(scope, other),
		kilometres: kilometres(snapshot, scope, other),
		languages: sharedLanguages(snapshot, scope, other)
	};
}

/** Every community but the one looked at, as far as the actor may see it. */
export function otherScopes(snapshot: Snapshot, scope: Scope, visible: ReadonlySet<string>): Scope[] {
	return [...snapshot.communities.values()]
		.filter(({ id }) => id !== scope.id && visible.has(id))
		.map((community) => communityScope(snapshot, community));
}
