import type { NetworkScores } from '../candidate.ts';
import { degreeOf, type PeopleNetwork } from './people-network.ts';
import { positionOf } from './position.ts';

/** Chance to go on at each step of a random walk (L. Page et al. 1999). */
const ON = 0.85;
/** Weight of a path that is one step longer (L. Katz 1953). */
const LONGER = 0.05;
/** Steps of a walk; the rest of its weight is below three per cent. */
const STEPS = 3;

/** Where the actor stands in the network: what all candidates are compared with. */
export type Standpoint = {
	network: PeopleNetwork;
	/** Her colleagues who may be named. */
	colleagues: number[];
	walk: Map<number, number>;
	katz: Map<number, number>;
	position: Float64Array;
};

/**
 * The actor in the network, by her own colleagues: she need not be in it herself.
 *
 * @param colleagues  identifiers of those who may be named in a reason
 */
export function standAt(network: PeopleNetwork, colleagues: Iterable<string>): Standpoint {
	const own = [...colleagues].flatMap((id) => network.indexOf.get(id) ?? []);
	let chance = new Map(own.map((index) => [index, 1 / own.length]));
	let paths = new Map(own.map((index) => [index, 1]));
	const walk = new Map<number, number>();
	const katz = new Map<number, number>();
	for (let step = 1; step <= STEPS; step++) {
		chance = spread(network, chance, (value, degree) => (value * ON) / degree);
		paths = spread(network, paths, (value) => value * LONGER);
		for (const [index, value] of chance) walk.set(index, (walk.get(index) ?? 0) + value * (1 - ON));
		for (const [index, value] of paths) katz.set(index, (katz.get(index) ?? 0) + value);
	}
	return { network, colleagues: own, walk, katz, position: positionOf(network, own) };
}

function spread(
	network: PeopleNetwork,
	from: Map<number, number>,
	share: (value: number, degree: number) => number
): Map<number, number> {
	const { offsets, targets } = network;
	const to = new Map<number, number>();
	for (const [index, value] of from) {
		const part = share(value, degreeOf(network, index));
		for (let at = offsets[index]!; at < offsets[index + 1]!; at++)
			to.set(targets[at]!, (to.get(targets[at]!) ?? 0) + part);
	}
	return to;
}

/**
 * What the network says about a colleague, each from 0 to 1: Adamic & Adar 2003; resource allocation (T. Zhou, L. Lü,
 * Y.-C. Zhang 2009); Katz 1953; random walk with restart; likeness of position; number of ties.
 */
export function networkScores(standpoint: Standpoint, candidate: string): NetworkScores | null {
	const { network, colleagues, walk, katz, position } = standpoint;
	const index = network.indexOf.get(candidate);
	if (index === undefined) return null;
	const { offsets, targets } = network;
	const theirs = new Set(targets.subarray(offsets[index], offsets[index + 1]));
	const common = colleagues.filter((one) => theirs.has(one)).map((one) => degreeOf(network, one) + 1);
	return {
		adamicAdar: squash(common.reduce((sum, degree) => sum + 1 / Math.log(Math.max(2, degree)), 0)),
		resourceAllocation: squash(common.reduce((sum, degree) => sum + 1 / degree, 0)),
		katz: squash(katz.get(index) ?? 0),
		walk: squash(10 * (walk.get(index) ?? 0)),
		position: likeness(position, positionOf(network, [index])),
		popularity: squash(theirs.size / 10)
	};
}

/** Cosine of two vectors, nothing below nought. */
function likeness(one: Float64Array, other: Float64Array): number {
	let [dot, a, b] = [0, 0, 0];
	for (let at = 0; at < one.length; at++) {
		dot += one[at]! * other[at]!;
		a += one[at]! ** 2;
		b += other[at]! ** 2;
	}
	return a && b ? Math.max(0, dot / Math.sqrt(a * b)) : 0;
}

const squash = (value: number): number => value / (1 + value);
