import type { StoredNode, StoredRelationship } from '../model.ts';
import { foldAway, type Holders } from './holders.ts';
import { countLifted, type Lifted, lift } from './lift.ts';
import { type Candidate, rank } from './rank.ts';

/** What fits on a map. */
export type Folded = {
	/** Shown nodes in their order, groups that were no candidates last. */
	refs: string[];
	holders: Holders;
	relationships: Lifted[];
	hiddenRelationships: number;
};

/** The part of a map that groups, and that the relationships gathered at groups, may take. */
const GROUPS = 1 / 6;
const GATHERED = 1 / 4;

/** Communities, then regions of level 3 to 0. */
const CLIMBS = [0, 1, 2, 3, 4];

type View = { refs: string[]; groups: string[]; holders: Holders };

/**
 * Folds what is too much for one map. As many candidates as possible stay as they are; when the groups themselves are
 * too many, they go one level up, and at last the smallest are left out.
 *
 * @param nodes  candidates and everything they may be folded into, by ref
 * @param limit  most nodes and relationships together
 */
export function fold(
	candidates: Candidate[],
	relationships: StoredRelationship[],
	nodes: Map<string, StoredNode>,
	limit: number
): Folded {
	const ranked = rank(candidates, relationships);
	const pinned = ranked.filter(({ isPinned }) => isPinned).length;
	const fits = (view: View) => sizeOf(view, relationships, limit) <= limit;
	let best = view(ranked, ranked.length, nodes, 0);
	if (!fits(best))
		for (const climb of CLIMBS) {
			const kept = mostThatFits(pinned, ranked.length, (some) => fits(view(ranked, some, nodes, climb)));
			best = view(ranked, kept, nodes, climb);
			if (best.groups.length <= limit * GROUPS) break;
		}
	return trim(best, lift(relationships, best.holders, nodes), limit);
}

function view(ranked: Candidate[], kept: number, nodes: Map<string, StoredNode>, climb: number): View {
	const holders = foldAway(ranked, kept, nodes, climb);
	const refs = ranked.slice(0, kept).map(({ node }) => node.ref);
	const shown = new Set(refs);
	const groups = [...new Set(holders.values())].filter(
		(ref): ref is string => ref !== null && !shown.has(ref)
	);
	return { refs, groups, holders };
}

function sizeOf({ refs, groups, holders }: View, relationships: StoredRelationship[], limit: number): number {
	const { direct, gathered } = countLifted(relationships, holders);
	return refs.length + groups.length + direct + Math.min(gathered, limit * GATHERED);
}

/** Largest number between two for which it fits, found by halving; the least one when none does. */
function mostThatFits(least: number, most: number, fits: (kept: number) => boolean): number {
	let [low, high] = [least, most];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Leaves out what still does not fit: the smallest groups, then the relationships that stand for least. */
function trim(
	{ refs, groups, holders }: View,
	{ direct, gathered }: { direct: Lifted[]; gathered: Lifted[] },
	limit: number
): Folded {
	const sizes = new Map<string | null, number>();
	for (const holder of holders.values()) sizes.set(holder, (sizes.get(holder) ?? 0) + 1);
	const room = Math.max(0, limit - refs.length);
	const kept = groups.toSorted((a, b) => sizes.get(b)! - sizes.get(a)!).slice(0, room);
	const onMap = new Set([...refs, ...kept]);
	for (const [ref, holder] of holders) if (holder && !onMap.has(holder)) holders.set(ref, null);
	const all = [...direct, ...tyingFirst(gathered, new Set(refs))].filter(
		({ source, target }) => onMap.has(source) && onMap.has(target)
	);
	const relationships = all.slice(0, Math.max(0, limit - onMap.size));
	return {
		refs: [...onMap],
		holders,
		relationships,
		hiddenRelationships: all.length - relationships.length
	};
}

/** The heaviest relationship of each group before all others, so that no group is left standing alone. */
function tyingFirst(gathered: Lifted[], tied: Set<string>): Lifted[] {
	const tying = gathered.filter(({ source, target }) => {
		const isFirst = !tied.has(source) || !tied.has(target);
		tied.add(source).add(target);
		return isFirst;
	});
	return [...new Set([...tying, ...gathered])];
}
