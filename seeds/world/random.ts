import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The one seed of the demonstration world; another number gives another world of the same make. */
const SEED = 20_261_123;

/**
 * A stream of random numbers of its own. Each part of the world draws from a stream with its name, so that more
 * materials do not change who the people are.
 */
export class Random {
	#generator;

	constructor(name: string) {
		this.#generator = xoroshiro128plus(hash(name) ^ SEED);
	}

	/** From 0 up to, not including, 1. */
	unit(): number {
		return uniformFloat64(this.#generator);
	}

	/** Whole number between two bounds, both included. */
	integer(least: number, most: number): number {
		return uniformInt(this.#generator, least, most);
	}

	chance(probability: number): boolean {
		return this.unit() < probability;
	}

	/** One of a list that is not empty. */
	pick<T>(list: readonly T[]): T {
		return list[this.integer(0, list.length - 1)]!;
	}

	/** One of a list, the more probable the heavier; undefined when nothing weighs anything. */
	pickWeighted<T>(list: readonly T[], weightOf: (item: T) => number): T | undefined {
		const weights = list.map(weightOf);
		const total = weights.reduce((sum, weight) => sum + weight, 0);
		if (total <= 0) return undefined;
		let rest = this.unit() * total;
		return (
			list.find((_, index) => (rest -= weights[index]!) < 0) ??
			list.findLast((_, index) => weights[index]! > 0)
		);
	}

	/** A copy in random order (Fisher and Yates). */
	shuffled<T>(list: readonly T[]): T[] {
		const copy = [...list];
		for (let last = copy.length - 1; last > 0; last--) {
			const other = this.integer(0, last);
			[copy[last], copy[other]] = [copy[other]!, copy[last]!];
		}
		return copy;
	}

	/**
	 * So many different items, heavier ones more probably.
	 * Efraimidis & Spirakis, "Weighted random sampling with a reservoir", Information Processing Letters 97 (2006).
	 */
	sample<T>(list: readonly T[], count: number, weightOf: (item: T) => number = () => 1): T[] {
		return list
			.map((item, index) => ({ item, index, weight: weightOf(item) }))
			.filter(({ weight }) => weight > 0)
			.map(({ weight, ...rest }) => ({ ...rest, rank: Math.log(this.unit() || Number.MIN_VALUE) / weight }))
			.sort((a, b) => b.rank - a.rank || a.index - b.index)
			.slice(0, count)
			.map(({ item }) => item);
	}

	/** Waiting time with the given mean. */
	exponential(mean: number): number {
		return -mean * Math.log(1 - this.unit());
	}

	/** Standard normal number (Box and Muller). */
	normal(): number {
		return Math.sqrt(-2 * Math.log(1 - this.unit())) * Math.cos(2 * Math.PI * this.unit());
	}
}

/** 32-bit FNV-1a hash of a text (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
	return value;
}

/** A number from 0 up to, not including, the given one, that a text has for ever. */
export function scatter(text: string, below: number): number {
	return (hash(text) >>> 0) % below;
}
