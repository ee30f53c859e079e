/** The largest prime below 2^26: products of two residues stay exact in a JavaScript number. */
const PRIME = 67_108_859;

/** A linear form: how often each unknown occurs. */
type Row = Map<string, number>;
type Rows = readonly ReadonlyMap<string, number>[];

/**
 * Which unknowns a system of sums determines, whatever the known values are: those whose unit vector lies in the span
 * of the rows. Gaussian elimination modulo a prime, so that nothing is rounded; the coefficients are ±1, and a minor
 * that is a multiple of this prime does not occur in tables.
 *
 * @param unknowns  the hidden cells
 * @param rows      each sum, with the known members moved to the other side
 */
export function determined(unknowns: Iterable<string>, rows: Rows): string[] {
	const basis = new Map<string, Row>();
	for (const row of inGoodOrder(rows)) {
		const rest = reduce(new Map(row), basis);
		const pivot = pivotOf(rest, row);
		if (pivot !== undefined) basis.set(pivot, scaled(rest, inverse(rest.get(pivot)!)));
	}
	return [...unknowns].filter((key) => reduce(new Map([[key, 1]]), basis).size === 0);
}

/**
 * Rows with an unknown of their own last: it becomes their pivot, and the row meets no other. Most sums of a table go
 * this way, so that the system that is really eliminated stays small.
 */
function inGoodOrder(rows: Rows): Rows {
	const holders = new Map<string, Set<number>>();
	rows.forEach((row, index) => {
		for (const key of row.keys()) holders.set(key, (holders.get(key) ?? new Set()).add(index));
	});
	const peeled: Row[] = [];
	const gone = new Set<number>();
	const waiting = [...holders.keys()].filter((key) => holders.get(key)!.size === 1);
	for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
		const [index] = holders.get(key)!;
		if (index === undefined || gone.has(index)) continue;
		gone.add(index);
		// The private unknown stands first: `pivotOf` takes it as the pivot.
		peeled.push(new Map([[key, rows[index]!.get(key)!], ...rows[index]!]));
		for (const other of rows[index]!.keys()) {
			const left = holders.get(other)!;
			left.delete(index);
			if (left.size === 1) waiting.push(other);
		}
	}
	const core = rows.filter((_, index) => !gone.has(index)).sort((a, b) => a.size - b.size);
	return [...core, ...peeled.reverse()];
}

/** The first unknown of the original row that is left after reduction. */
function pivotOf(rest: Row, original: ReadonlyMap<string, number>): string | undefined {
	for (const key of original.keys()) if (rest.has(key)) return key;
	return rest.keys().next().value;
}

/** Takes multiples of the basis off a row until no pivot is left in it. */
function reduce(row: Row, basis: ReadonlyMap<string, Row>): Row {
	const waiting = [...row.keys()];
	for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
		const factor = row.get(key);
		const pivotRow = factor === undefined ? undefined : basis.get(key);
		if (factor === undefined || pivotRow === undefined) continue;
		for (const [other, coefficient] of pivotRow) {
			const value = modulo((row.get(other) ?? 0) - factor * coefficient);
			if (value === 0) row.delete(other);
			else {
				if (!row.has(other)) waiting.push(other);
				row.set(other, value);
			}
		}
	}
	return row;
}

function scaled(row: Row, factor: number): Row {
	return new Map([...row].map(([key, value]) => [key, modulo(value * factor)]));
}

const modulo = (value: number) => ((value % PRIME) + PRIME) % PRIME;

/** By Fermat: a^(p−2) is the inverse of a. */
function inverse(value: number): number {
	let result = 1;
	let base = modulo(value);
	for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
		if (power % 2) result = modulo(result * base);
		base = modulo(base * base);
	}
	return result;
}
