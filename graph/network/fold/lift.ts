import type { StoredNode, StoredRelationship } from '../model.ts';
import { isCrossBorder } from '../between.ts';
import { costOf } from '../relationships.ts';
import type { Holders } from './holders.ts';

/** A relationship on the map: of two nodes shown as they are, or of many that are inside a group. */
export type Lifted = StoredRelationship & { count: number; crossBorder: boolean };

/** Relationships as the map can draw them: those of nodes inside groups are gathered at the group. */
export function lift(
	relationships: StoredRelationship[],
	holders: Holders,
	nodes: Map<string, StoredNode>
): { direct: Lifted[]; gathered: Lifted[] } {
	const direct: Lifted[] = [];
	const gathered = new Map<string, Lifted>();
	for (const one of relationships) {
		const [source, target] = [holders.get(one.source), holders.get(one.target)];
		if (!source || !target || source === target) continue;
		const crossBorder = isCrossBorder(nodes.get(one.source), nodes.get(one.target));
		if (source === one.source && target === one.target) direct.push({ ...one, count: 1, crossBorder });
		else gather(gathered, { ...one, ...endsOf(one.kind, source, target), count: 1, crossBorder });
	}
	const heaviest = [...gathered.values()].sort(
		(a, b) => b.count - a.count || costOf(a.kind) - costOf(b.kind) || (keyOf(a) < keyOf(b) ? -1 : 1)
	);
	return { direct, gathered: heaviest };
}

/** How many relationships `lift` would give: counted for many ways of folding, before one of them is drawn. */
export function countLifted(
	relationships: StoredRelationship[],
	holders: Holders
): { direct: number; gathered: number } {
	let direct = 0;
	const gathered = new Set<string>();
	for (const one of relationships) {
		const [source, target] = [holders.get(one.source), holders.get(one.target)];
		if (!source || !target || source === target) continue;
		if (source === one.source && target === one.target) direct++;
		else gathered.add(keyOf({ kind: one.kind, ...endsOf(one.kind, source, target) }));
	}
	return { direct, gathered: gathered.size };
}

const keyOf = ({ kind, source, target }: Pick<StoredRelationship, 'kind' | 'source' | 'target'>) =>
	`${kind} ${source} ${target}`;

/** A tie between two people has no direction. */
function endsOf(kind: string, source: string, target: string): { source: string; target: string } {
	const isTurned = kind === 'COLLABORATES_WITH' && source > target;
	return isTurned ? { source: target, target: source } : { source, target };
}

function gather(gathered: Map<string, Lifted>, one: Lifted): void {
	const other = gathered.get(keyOf(one));
	gathered.set(keyOf(one), other ? merge(other, one) : one);
}

/** What all have in common stays; dates span them all. */
function merge(a: Lifted, b: Lifted): Lifted {
	return {
		...a,
		count: a.count + b.count,
		form: a.form === b.form ? a.form : null,
		setting: a.setting === b.setting ? a.setting : null,
		since: least(a.since, b.since),
		lastAt: greatest(a.lastAt, b.lastAt),
		dormant: a.dormant && b.dormant,
		crossBorder: a.crossBorder || b.crossBorder
	};
}

const least = (a: string | null, b: string | null) => (a && b ? (a < b ? a : b) : (a ?? b));
const greatest = (a: string | null, b: string | null) => (a && b ? (a > b ? a : b) : (a ?? b));
