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

/** Gathers contacts to ties, row by row. */
function tiesOf(
	size: number,
	contacts: Network['contacts']
): Pick<Network, 'offsets' | 'neighbours' | 'weights'> {
	const rows: Map<number, number>[] = Array.from({ length: size }, () => new Map());
	contacts.from.forEach((from, index) => {
		const [to, weight] = [contacts.to[index]!, contacts.weight[index]!];
		rows[from]!.set(to, (rows[from]!.get(to) ?? 0) + weight);
		rows[to]!.set(from, (rows[to]!.get(from) ?? 0) + weight);
	});
	const offsets = new Int32Array(size + 1);
	rows.forEach((row, person) => (offsets[person + 1] = offsets[person]! + row.size));
	const neighbours = new Int32Array(offsets[size]!);
	const weights = new Float64Array(offsets[size]!);
	rows.forEach((row, person) => {
		const others = Int32Array.from(row.keys()).sort();
		neighbours.set(others, offsets[person]);
		others.forEach((other, index) => {
			weights[offsets[person]! + index] = row.get(other)!;
			row.set(other, offsets[person]! + index);
		});
	});
	contacts.from.forEach((from, index) => {
		const to = contacts.to[index]!;
		contacts.place[index] = rows[from]!.get(to)!;
		contacts.back[index] = rows[to]!.get(from)!;
	});
	return { offsets, neighbours, weights };
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
