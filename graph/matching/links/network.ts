import { buildAttributes, type Attributes } from './attributes.ts';

/** Once somebody turned to somebody; persons are numbers from 0. */
export type Contact = {
	from: number;
	to: number;
	/** Any clock that grows; null where nobody noted it. */
	at: number | null;
	weight: number;
};

/**
 * A network of people in typed arrays. A tie joins two persons whoever turned to whom; the ties of a person stand
 * together (compressed sparse rows), so that a hundred thousand people fit in a few megabytes.
 */
export type Network = {
	/** Number of persons, also of those without a tie. */
	size: number;
	/** The ties of person p stand at offsets[p] … offsets[p + 1] - 1, by the number of the other. */
	offsets: Int32Array;
	neighbours: Int32Array;
	/** Sum of the weights of all contacts of the tie. */
	weights: Float64Array;
	/** All contacts, oldest first; `place` and `back` are the places of their tie in `neighbours`, seen from either side. */
	contacts: {
		from: Int32Array;
		to: Int32Array;
		at: Float64Array;
		weight: Float64Array;
		place: Int32Array;
		back: Int32Array;
	};
	/** Are the times of the contacts known? */
	isTimed: boolean;
	/** The clock when somebody asks, and how long it has been running. */
	now: number;
	span: number;
	attributes: Attributes | null;
};

/** What a network is built of. */
export type Parts = {
	size: number;
	contacts: readonly Contact[];
	/** For each person what is known of her, as words. */
	words?: readonly (readonly string[])[] | undefined;
	/** So many of the first persons tell how rare a word is; all, where it is not given. */
	known?: number;
	/** The clock now; without it that of the last contact. */
	now?: number;
};

export function buildNetwork({ size, contacts: given, words, known, now }: Parts): Network {
	const isTimed = given.length > 0 && given.every(({ at }) => at !== null);
	const sorted = given.filter(({ from, to }) => from !== to);
	if (isTimed) sorted.sort((one, other) => one.at! - other.at!);
	const contacts = {
		from: Int32Array.from(sorted, ({ from }) => from),
		to: Int32Array.from(sorted, ({ to }) => to),
		at: Float64Array.from(sorted, ({ at }) => at ?? 0),
		weight: Float64Array.from(sorted, ({ weight }) => weight),
		place: new Int32Array(sorted.length),
		back: new Int32Array(sorted.length)
	};
	const last = now ?? contacts.at.at(-1) ?? 0;
	return {
		size,
		...tiesOf(size, contacts),
		contacts,
		isTimed,
		now: last,
		span: last - (contacts.at[0] ?? last),
		attributes: words?.some((own) => own.length) ? buildAttributes(words, known) : null
	};
}

/** Gathers contacts to ties, row by row; a contact stands in the rows of both its persons. */
function tiesOf(
	size: number,
	contacts: Network['contacts']
): Pick<Network, 'offsets' | 'neighbours' | 'weights'> {
	const { from, to, weight, place, back } = contacts;
	const { starts, sides } = sidesByPerson(size, from, to);
	const otherOf = (side: number) => (side & 1 ? from : to)[side >> 1]!;
	const offsets = new Int32Array(size + 1);
	const neighbours = new Int32Array(sides.length);
	const weights = new Float64Array(sides.length);
	let count = 0;
	for (let person = 0; person < size; person++) {
		const row = sides.subarray(starts[person], starts[person + 1]);
		row.sort((one, other) => otherOf(one) - otherOf(other));
		for (const side of row) {
			const other = otherOf(side);
			const isNew = count === offsets[person] || neighbours[count - 1] !== other;
			if (isNew) neighbours[count++] = other;
			weights[count - 1]! += weight[side >> 1]!;
			(side & 1 ? back : place)[side >> 1] = count - 1;
		}
		offsets[person + 1] = count;
	}
	return { offsets, neighbours: neighbours.slice(0, count), weights: weights.slice(0, count) };
}

/** The two sides of each contact, twice its number and one more for her who was turned to, gathered by person. */
function sidesByPerson(size: number, from: Int32Array, to: Int32Array) {
	const starts = new Int32Array(size + 1);
	for (const persons of [from, to]) for (const person of persons) starts[person + 1]!++;
	for (let person = 0; person < size; person++) starts[person + 1]! += starts[person]!;
	const next = starts.slice();
	const sides = new Int32Array(2 * from.length);
	for (let index = 0; index < from.length; index++) {
		sides[next[from[index]!]!++] = 2 * index;
		sides[next[to[index]!]!++] = 2 * index + 1;
	}
	return { starts, sides };
}

/** To how many others a person is tied. */
export const degreeOf = ({ offsets }: Network, person: number): number =>
	offsets[person + 1]! - offsets[person]!;

/** To whom a person is tied; a view, not a copy. */
export const neighboursOf = ({ offsets, neighbours }: Network, person: number): Int32Array =>
	neighbours.subarray(offsets[person], offsets[person + 1]);

/** How much a contact of that time still counts when its weight halves each `halfLife` of the network's whole span. */
export function freshness({ now, span, isTimed }: Network, at: number, halfLife: number): number {
	return isTimed && span > 0 ? 0.5 ** ((now - at) / (span * halfLife)) : 1;
}

/** The weights of the ties with old contacts faded, in the order of `neighbours`. */
export function freshWeights(network: Network, halfLife: number): Float64Array {
	const { at, weight, place, back } = network.contacts;
	const weights = new Float64Array(network.weights.length);
	at.forEach((time, index) => {
		const fresh = weight[index]! * freshness(network, time, halfLife);
		weights[place[index]!]! += fresh;
		weights[back[index]!]! += fresh;
	});
	return weights;
}
