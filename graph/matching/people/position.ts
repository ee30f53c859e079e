import { degreeOf, type PeopleNetwork } from './people-network.ts';

/** Numbers of a position; a power of two makes no difference, more only cost. */
const DIMENSIONS = 64;

/** Weight of the neighbours, and of theirs. */
const WEIGHTS = [1, 0.5];

/** Most neighbours of a hub that are followed. */
const MOST = 200;

/**
 * Where somebody stands in the network as a short vector: her neighbours and theirs, each thrown at random and always
 * the same (very sparse random projection, the idea of FastRP: H. Chen et al., CIKM 2019).
 *
 * @param from  the person, or her colleagues in her stead
 */
export function positionOf(network: PeopleNetwork, from: number[]): Float64Array {
	const { offsets, targets } = network;
	const position = new Float64Array(DIMENSIONS);
	let ring = from;
	for (const weight of WEIGHTS) {
		const next: number[] = [];
		for (const index of ring) {
			const some = targets.subarray(offsets[index], Math.min(offsets[index + 1]!, offsets[index]! + MOST));
			for (const target of some) {
				throwInto(position, target, weight / Math.sqrt(degreeOf(network, target)));
				next.push(target);
			}
		}
		ring = next.slice(0, MOST);
	}
	return position;
}

/** Adds a person at two places that her number decides (a hash in the manner of Knuth, TAOCP 6.4). */
function throwInto(position: Float64Array, index: number, weight: number): void {
	const hash = Math.imul(index + 1, 2_654_435_761) >>> 0;
	position[hash % DIMENSIONS]! += weight;
	position[(hash >>> 8) % DIMENSIONS]! -= weight;
}
