import { freshness, type Network } from '../network.ts';

/** Who turned to whom, each number in the order of `neighbours`. */
export type TurnedTo = {
	/** How much the person of the row has turned to the neighbour, old contacts faded. */
	given: Float64Array;
	/** How much the neighbour has turned to the person of the row. */
	received: Float64Array;
};

/** Tells the two directions of each tie apart. */
export function turnedTo(network: Network, halfLife: number): TurnedTo {
	const { at, weight, place, back } = network.contacts;
	const [given, received] = [
		new Float64Array(network.neighbours.length),
		new Float64Array(network.neighbours.length)
	];
	at.forEach((time, index) => {
		const fresh = weight[index]! * freshness(network, time, halfLife);
		given[place[index]!]! += fresh;
		received[back[index]!]! += fresh;
	});
	return { given, received };
}
