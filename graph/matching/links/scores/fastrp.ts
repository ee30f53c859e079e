import { chance } from '../chance.ts';
import { degreeOf, type Network } from '../network.ts';
import type { Score } from './score.ts';

const DIMENSIONS = 64;
/** How much the surroundings of one, two, … steps count. */
const ITERATIONS = [0, 1, 1, 1];
/** Drawn with this chance of being zero: Achlioptas 2003, Database-friendly random projections. */
const SPARSITY = 3;
const SEED = 20_261_123;

/** How alike the surroundings of two persons are: the cosine of their places in a space of few dimensions. */
export const fastrp: Score = {
	id: 'fastrp',
	title: 'FastRP cosine',
	citation:
		'Chen, Sultan, Tian, Chen & Skiena 2019, Fast and accurate network embeddings via very sparse random projection, CIKM',
	needs: ['ties'],
	parameters: [{}],
	isBaseline: true,
	prepare(network) {
		const places = embed(network);
		return (person, candidates, into) => {
			const own = person * DIMENSIONS;
			for (let index = 0; index < candidates.length; index++) {
				const other = candidates[index]! * DIMENSIONS;
				let sum = 0;
				for (let axis = 0; axis < DIMENSIONS; axis++) sum += places[own + axis]! * places[other + axis]!;
				into[index] = sum;
			}
		};
	}
};

/** Each person's place, DIMENSIONS numbers of length 1, person by person. */
function embed(network: Network): Float32Array {
	const total = new Float32Array(network.size * DIMENSIONS);
	let current = draw(network.size);
	for (const worth of ITERATIONS) {
		current = average(network, current);
		toUnitLength(current);
		if (worth) for (let index = 0; index < total.length; index++) total[index]! += worth * current[index]!;
	}
	toUnitLength(total);
	return total;
}

function draw(size: number): Float32Array {
	const { below } = chance(SEED);
	const values = [Math.sqrt(SPARSITY), -Math.sqrt(SPARSITY)];
	return Float32Array.from({ length: size * DIMENSIONS }, () => values[below(2 * SPARSITY)] ?? 0);
}

/** The mean of the neighbours' places. */
function average(network: Network, places: Float32Array): Float32Array {
	const { size, offsets, neighbours } = network;
	const means = new Float32Array(places.length);
	for (let person = 0; person < size; person++) {
		const own = person * DIMENSIONS;
		const share = 1 / Math.max(1, degreeOf(network, person));
		for (let place = offsets[person]!; place < offsets[person + 1]!; place++) {
			const other = neighbours[place]! * DIMENSIONS;
			for (let axis = 0; axis < DIMENSIONS; axis++) means[own + axis]! += places[other + axis]! * share;
		}
	}
	return means;
}

function toUnitLength(places: Float32Array): void {
	for (let start = 0; start < places.length; start += DIMENSIONS) {
		let squares = 0;
		for (let axis = 0; axis < DIMENSIONS; axis++) squares += places[start + axis]! ** 2;
		if (!squares) continue;
		const length = Math.sqrt(squares);
		for (let axis = 0; axis < DIMENSIONS; axis++) places[start + axis]! /= length;
	}
}
