import { createHash } from 'node:crypto';

/** Something of a list, and which of the two lists it was taken from. */
export type Picked<Item> = { item: Item; side: 0 | 1 };

/**
 * Two orders as one list: the two sides choose in turns, who begins is drawn each time, and each takes its best that is
 * not there yet (team draft: F. Radlinski, M. Kurup, T. Joachims, CIKM 2008). An answer then speaks for its side.
 *
 * @param keyOf  what makes two items the same
 * @param most   length of the list
 * @param seed   decides who begins: the same one gives the same list
 */
export function interleave<Item>(
	lists: readonly [readonly Item[], readonly Item[]],
	keyOf: (item: Item) => string,
	most: number,
	seed: string
): Picked<Item>[] {
	const picked: Picked<Item>[] = [];
	const taken = new Set<string>();
	for (let round = 0; picked.length < most; round++) {
		const first = toss(seed, round);
		const before = picked.length;
		for (const side of [first, first === 0 ? 1 : 0] as const) {
			const item = lists[side].find((one) => !taken.has(keyOf(one)));
			if (!item || picked.length >= most) continue;
			taken.add(keyOf(item));
			picked.push({ item, side });
		}
		if (picked.length === before) break;
	}
	return picked;
}

/** A coin that falls the same way each time. */
function toss(seed: string, round: number): 0 | 1 {
	return (createHash('sha256').update(`${seed} ${round}`).digest()[0]! & 1) as 0 | 1;
}
