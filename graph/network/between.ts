import type { StoredNode, StoredRelationship } from './model.ts';
import type { Reader } from './reader.ts';
import { type NetworkFilter, tieParameters } from './ties.ts';

/** `far`: over how many larger regions a community is joined to a country. */
type Row = StoredRelationship & { far: number };

/**
 * The relationships among the given nodes, a teacher's several uses of one material counting as one. A community is
 * joined to the smallest of its regions that is there, unless `isFarKept`.
 */
export async function loadBetween(
	run: Reader,
	refs: string[],
	filter: NetworkFilter = {},
	{ isFarKept = false } = {}
): Promise<StoredRelationship[]> {
	const rows = await run<Row>('network-between', { refs, ...tieParameters(filter) });
	const nearest = new Map<string, number>();
	for (const { source, kind, far } of rows) {
		const key = `${source} ${kind}`;
		nearest.set(key, Math.min(far, nearest.get(key) ?? Infinity));
	}
	const seen = new Map<string, StoredRelationship>();
	for (const { far, ...relationship } of rows) {
		const { source, target, kind } = relationship;
		if (!isFarKept && far > nearest.get(`${source} ${kind}`)!) continue;
		const key = `${source} ${kind} ${target}`;
		const other = seen.get(key);
		if (!other || (relationship.lastAt ?? '') > (other.lastAt ?? '')) seen.set(key, relationship);
	}
	return [...seen.values()];
}

/** Do both ends have a country, and not the same? */
export function isCrossBorder(
	a: Pick<StoredNode, 'country'> | undefined,
	b: Pick<StoredNode, 'country'> | undefined
): boolean {
	return Boolean(a?.country && b?.country && a.country !== b.country);
}
