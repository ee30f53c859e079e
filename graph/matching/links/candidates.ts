import { neighboursOf, type Network } from './network.ts';

/** Everybody a person is not tied to, by number; of the first `most` persons of the network. */
export function allStrangers(network: Network, person: number, most = network.size): Int32Array {
	const known = neighboursOf(network, person);
	const strangers = new Int32Array(most);
	let [count, next] = [0, 0];
	for (let other = 0; other < most; other++) {
		if (other === known[next]) next++;
		else if (other !== person) strangers[count++] = other;
	}
	return strangers.subarray(0, count);
}

/**
 * Strangers within so many steps, and those given besides (people who fit by what they offer, or whom many turn to).
 *
 * @param most  the search ends with the step that reaches so many
 */
export function strangersNear(
	network: Network,
	person: number,
	{
		steps = 2,
		most = 5_000,
		besides = []
	}: { steps?: number; most?: number; besides?: Iterable<number> } = {}
): Int32Array {
	const known = new Set([person, ...neighboursOf(network, person)]);
	const found = new Set<number>();
	let edge: Iterable<number> = neighboursOf(network, person);
	for (let step = 2; step <= steps && found.size < most; step++) {
		const reached = new Set<number>();
		for (const between of edge) {
			for (const other of neighboursOf(network, between)) {
				if (!known.has(other) && !found.has(other)) reached.add(other);
			}
		}
		for (const other of reached) found.add(other);
		edge = reached;
	}
	for (const other of besides) if (!known.has(other)) found.add(other);
	return Int32Array.from(found).sort();
}
