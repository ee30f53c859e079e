import { isLive } from './indicators/view.ts';
import type { CountedTie, Snapshot } from './snapshot.ts';

/** Who ties two communities together: the persons on each side of the ties between them. */
export type Bridge = { a: string; b: string; left: Set<number>; right: Set<number>; isDormant: boolean };

/**
 * Ties between members of two communities, of whom neither belongs to both, begun by a day.
 *
 * @param isCounted  which ties count: the live ones, or all that there ever were
 */
export function findBridges(
	{ people, ties }: Snapshot,
	at: number,
	isCounted: (tie: CountedTie, at: number) => boolean = isLive
): Bridge[] {
	const bridges = new Map<string, Bridge>();
	const memberships = people.map(({ communities }) => communities.map(({ id }) => id));
	for (const tie of ties) {
		if (!isCounted(tie, at)) continue;
		for (const home of memberships[tie.from]!)
			for (const away of memberships[tie.to]!) {
				if (memberships[tie.to]!.includes(home) || memberships[tie.from]!.includes(away)) continue;
				const [a, b] = home < away ? [home, away] : [away, home];
				const bridge = bridges.get(`${a} ${b}`) ?? {
					a,
					b,
					left: new Set(),
					right: new Set(),
					isDormant: true
				};
				bridges.set(`${a} ${b}`, bridge);
				if (isLive(tie, at)) bridge.isDormant = false;
				(home === a ? bridge.left : bridge.right).add(tie.from);
				(home === a ? bridge.right : bridge.left).add(tie.to);
			}
	}
	return [...bridges.values()];
}

/** Every tie begun by a day, also one that sleeps: it can be woken. */
export const isBegun = ({ since }: CountedTie, at: number) => since <= at;

/** Does the loss of one person part these two communities? */
export const isSingle = ({ left, right }: Bridge) => Math.min(left.size, right.size) === 1;

/** Pairs of communities that one person alone holds together. */
export function countSingleBridges(snapshot: Snapshot, at: number): number {
	return findBridges(snapshot, at).filter(isSingle).length;
}
