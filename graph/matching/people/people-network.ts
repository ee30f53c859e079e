import type { Driver } from 'neo4j-driver';
import { cypher } from '../../cypher.ts';
import { read } from '../../driver.ts';

/**
 * Who works with whom, of those who let themselves be suggested and show their ties, held in this process as
 * compressed rows: the neighbours of the person at `i` are `targets[offsets[i] … offsets[i + 1]]`, in order.
 */
export type PeopleNetwork = {
	at: number;
	ids: string[];
	indexOf: Map<string, number>;
	offsets: Uint32Array;
	targets: Uint32Array;
	/** Ties between the members of two communities, by `pairKey`. */
	tiesBetween: Map<string, number>;
};

/** Two communities in either order. */
export const pairKey = (one: string, other: string): string =>
	one < other ? `${one} ${other}` : `${other} ${one}`;

/** A tie of a hundred-thousand-teacher graph is one row: it takes seconds, and nobody waits for it but the first. */
const PATIENCE = 60_000;

/** Reads the network as it is now. */
export async function readPeopleNetwork(driver: Driver): Promise<PeopleNetwork> {
	const [ties, pairs] = await Promise.all([
		read<{ from: string; to: string }>(driver, cypher('people-network-ties'), {}, PATIENCE),
		read<{ one: string; other: string; ties: number }>(
			driver,
			cypher('people-network-communities'),
			{},
			PATIENCE
		)
	]);
	const tiesBetween = new Map(pairs.map(({ one, other, ties: count }) => [pairKey(one, other), count]));
	return { at: Date.now(), ...toRows(ties), tiesBetween };
}

/** Ties as compressed rows, each in both directions and once. */
export function toRows(
	ties: { from: string; to: string }[]
): Pick<PeopleNetwork, 'ids' | 'indexOf' | 'offsets' | 'targets'> {
	const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].sort();
	const indexOf = new Map(ids.map((id, index) => [id, index]));
	const neighbours = ids.map(() => new Set<number>());
	for (const { from, to } of ties) {
		if (from === to) continue;
		const [a, b] = [indexOf.get(from)!, indexOf.get(to)!];
		neighbours[a]!.add(b);
		neighbours[b]!.add(a);
	}
	const offsets = new Uint32Array(ids.length + 1);
	neighbours.forEach((some, index) => (offsets[index + 1] = offsets[index]! + some.size));
	const targets = new Uint32Array(offsets[ids.length]!);
	neighbours.forEach((some, index) =>
		targets.set(
			[...some].sort((a, b) => a - b),
			offsets[index]
		)
	);
	return { ids, indexOf, offsets, targets };
}

/** How many the person at this place works with. */
export const degreeOf = ({ offsets }: PeopleNetwork, index: number): number =>
	offsets[index + 1]! - offsets[index]!;
