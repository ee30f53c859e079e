import type { Network } from '../network.ts';

/** Settings of a score by name. */
export type Parameters = Record<string, number>;

/** Writes for each candidate how much speaks for her as a new contact of the person; the higher the better. */
export type Scorer = (person: number, candidates: Int32Array, into: Float64Array) => void;

/** What a score lives on: ties of the person herself, times of contacts, or what is known about people. */
export type Need = 'ties' | 'time' | 'attributes';

/** One way to tell who may work with whom next, as data. */
export type Score = {
	/** Names it in descriptions, tables and files. */
	id: string;
	title: string;
	/** Where the method is described. */
	citation: string;
	needs: Need[];
	/** Settings worth trying; validation chooses among them. */
	parameters: Parameters[];
	/** Whether it is reported as a method of its own, or only serves as an ingredient of ours. */
	isBaseline: boolean;
	/** Does what depends on the network alone, once. */
	prepare(network: Network, parameters: Parameters): Scorer;
};

/** A score in which all persons see the others alike. */
export function sameForAll(values: Float64Array): Scorer {
	return (_person, candidates, into) => {
		for (let index = 0; index < candidates.length; index++) into[index] = values[candidates[index]!]!;
	};
}
