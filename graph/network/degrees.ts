import { labelsOf, type NodeKind } from './kinds.ts';
import type { Reader } from './reader.ts';

/** How many neighbours each node has, as far as the actor may see them; counted up to a thousand. */
export async function loadDegrees(
	run: Reader,
	refs: string[],
	kinds?: NodeKind[] | null
): Promise<Map<string, number>> {
	const rows = await run<{ ref: string; neighbours: number }>('network-degrees', {
		refs,
		labels: labelsOf(kinds)
	});
	return new Map(rows.map(({ ref, neighbours }) => [ref, neighbours]));
}
