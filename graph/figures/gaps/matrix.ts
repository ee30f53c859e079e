import type { Snapshot } from '../snapshot.ts';
import { demandIn, type Market, publicDemand } from './demand.ts';
import { type Scope, told } from './scope.ts';
import type { SkillGap } from './skills.ts';

const MOST_ROWS = 8;
const MOST_COLUMNS = 4;

/** The widest gaps here beside the communities that could help: who is named there, then the nearest of the rest. */
export function gapMatrix(
	snapshot: Snapshot,
	market: Market,
	scope: Scope,
	others: readonly Scope[],
	gaps: readonly SkillGap[],
	isNamed: boolean
) {
	const rows = gaps.slice(0, MOST_ROWS).map(({ skill }) => skill);
	const helpers = new Map<string, number>();
	for (const { nearest } of gaps)
		for (const { community } of nearest) helpers.set(community.id, (helpers.get(community.id) ?? 0) + 1);
	const columns = others
		.filter(({ id }) => helpers.has(id))
		.toSorted((a, b) => helpers.get(b.id)! - helpers.get(a.id)! || a.name.localeCompare(b.name, 'en'))
		.slice(0, MOST_COLUMNS - 1);
	const cells = rows.flatMap(({ uri }) =>
		[scope, ...columns].map((column) => ({
			skill: uri,
			node: column.node,
			...(isNamed && column === scope
				? demandIn(market, uri, column)
				: publicDemand(snapshot, market, uri, column))
		}))
	);
	return { rows, columns: [scope, ...columns].map(told), cells };
}
