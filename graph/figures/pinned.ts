/** A sum with the known members taken to the other side: Σ coefficient × unknown = rest. */
export type Equation = { unknowns: ReadonlyMap<string, number>; rest: number };

/** Rounds of propagation; bounds that still move after them are wide. */
const ROUNDS = 30;

/**
 * Which unknowns can have one value only, given that each is a whole number and none is below 0. Found by propagation of bounds, the
 * reasoning that one does with a pencil: each sum bounds each of its unknowns by the bounds of the others.
 */
export function pinned(equations: readonly Equation[]): string[] {
	const low = new Map<string, number>();
	const high = new Map<string, number>();
	for (const { unknowns } of equations)
		for (const key of unknowns.keys()) {
			low.set(key, 0);
			high.set(key, Infinity);
		}
	for (let round = 0, isMoving = true; isMoving && round < ROUNDS; round++) {
		isMoving = false;
		for (const equation of equations) isMoving = narrow(equation, low, high) || isMoving;
	}
	return [...low.keys()].filter((key) => low.get(key) === high.get(key));
}

/** Narrows the bounds of one sum's unknowns; true when any moved. */
function narrow({ unknowns, rest }: Equation, low: Map<string, number>, high: Map<string, number>): boolean {
	let isMoved = false;
	const least = (key: string, sign: number) => (sign > 0 ? low.get(key)! : -high.get(key)!);
	const most = (key: string, sign: number) => (sign > 0 ? high.get(key)! : -low.get(key)!);
	for (const [key, sign] of unknowns) {
		let othersLeast = 0;
		let othersMost = 0;
		for (const [other, otherSign] of unknowns) {
			if (other === key) continue;
			othersLeast += least(other, otherSign);
			othersMost += most(other, otherSign);
		}
		// sign × value lies between rest − othersMost and rest − othersLeast.
		const from = sign > 0 ? rest - othersMost : othersLeast - rest;
		const to = sign > 0 ? rest - othersLeast : othersMost - rest;
		if (from > low.get(key)!) isMoved = Boolean(low.set(key, from));
		if (to < high.get(key)!) isMoved = Boolean(high.set(key, to));
	}
	return isMoved;
}
