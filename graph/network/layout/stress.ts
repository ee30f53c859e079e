import type { Point } from './start.ts';

/** Two nodes that should lie `distance` apart; near ones matter more. */
type Term = { a: number; b: number; distance: number };

const ROUNDS = 40;

/** How much a term still moves its nodes in the last round. */
const LAST = 0.1;

/** Terms are visited in steps of this prime, so that each round runs through them in a scattered but fixed order. */
const STRIDE = 104_729;

/**
 * Moves points so that their distances come near to those in the graph: stress minimised by stochastic gradient descent
 * (Zheng, Pawar & Goodman 2019, IEEE TVCG 25:2738). For the few hundred nodes of one view it spreads dense middles
 * better than forces do. The first point stays at its place.
 *
 * @param points   where they start; changed in place
 * @param lengths  wished length of each link, by the indices of its ends
 * @param apart    wished distance of points that no links join, and of each further step
 */
export function minimiseStress(
	points: Point[],
	lengths: { source: number; target: number; length: number }[],
	apart: number
): void {
	const terms = termsOf(points.length, lengths, apart);
	if (!terms.length) return;
	const distances = terms.map(({ distance }) => distance);
	const [nearest, farthest] = [Math.min(...sampled(distances)), Math.max(...sampled(distances))];
	const [first, last] = [farthest ** 2, LAST * nearest ** 2];
	const stride = terms.length % STRIDE ? STRIDE : STRIDE + 2;
	for (let round = 0; round < ROUNDS; round++) {
		const step = first * (last / first) ** (round / (ROUNDS - 1));
		for (let i = 0, at = 0; i < terms.length; i++, at = (at + stride) % terms.length)
			relax(points, terms[at]!, step);
	}
}

/** Spreading a very long list into arguments would overflow the stack; the extremes repeat early. */
const sampled = (values: number[]) => [...new Set(values)].slice(0, 10_000);

function relax(points: Point[], { a, b, distance }: Term, step: number): void {
	const [p, q] = [points[a]!, points[b]!];
	const [dx, dy] = [p.x - q.x, p.y - q.y];
	const length = Math.hypot(dx, dy) || 1e-6;
	const share = (Math.min(1, step / distance ** 2) * (length - distance)) / (2 * length);
	const [shareA, shareB] = a === 0 ? [0, 2] : b === 0 ? [2, 0] : [1, 1];
	p.x -= dx * share * shareA;
	p.y -= dy * share * shareA;
	q.x += dx * share * shareB;
	q.y += dy * share * shareB;
}

/** All pairs: linked ones by the length of their link, others by the number of steps between them. */
function termsOf(
	count: number,
	lengths: { source: number; target: number; length: number }[],
	apart: number
): Term[] {
	const neighbours = Array.from({ length: count }, () => new Map<number, number>());
	for (const { source, target, length } of lengths) {
		neighbours[source]!.set(target, length);
		neighbours[target]!.set(source, length);
	}
	const terms: Term[] = [];
	for (let a = 0; a < count; a++) {
		const steps = stepsFrom(a, neighbours);
		const most = Math.max(...steps.filter(Number.isFinite));
		for (let b = a + 1; b < count; b++) {
			const hops = Math.min(steps[b]!, most + 1);
			terms.push({ a, b, distance: neighbours[a]!.get(b) ?? hops * apart });
		}
	}
	return terms;
}

function stepsFrom(start: number, neighbours: Map<number, number>[]): number[] {
	const steps = neighbours.map(() => Infinity);
	steps[start] = 0;
	const queue = [start];
	for (const node of queue)
		for (const next of neighbours[node]!.keys())
			if (steps[next] === Infinity) {
				steps[next] = steps[node]! + 1;
				queue.push(next);
			}
	return steps;
}
