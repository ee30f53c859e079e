import { determined } from './determined.ts';
import { type Equation, pinned } from './pinned.ts';

/**
 * A figure that may be published: how many there are, and which persons stand behind it at either end. For a tie
 * these are the persons on each side; for a number of persons both ends are those persons.
 */
export type Cell = {
	value: number;
	ends: readonly [ReadonlySet<number>, ReadonlySet<number>];
	/** Must not be shown for a reason of the table's own, or is never printed at all. */
	withheld?: boolean;
	/** How fine a breakdown it belongs to: where there is a choice, finer figures are hidden before headlines. */
	detail?: number;
};

/** A printed equation: the total is the sum of its parts. */
export type Sum = { total: string; parts: readonly string[] };

/** Fewest persons at either end of a figure that is shown. */
export const LEAST_PERSONS = 5;

/** Persons at the weaker end of some cells taken together. */
export function weakerEnd(cells: Iterable<Pick<Cell, 'ends'>>): number {
	const left = new Set<number>();
	const right = new Set<number>();
	for (const { ends } of cells) {
		for (const person of ends[0]) left.add(person);
		for (const person of ends[1]) right.add(person);
	}
	return Math.min(left.size, right.size);
}

/** Do these cells together tell of at least five persons at either end? Looks no further than it must. */
function isEnough(cells: readonly Cell[]): boolean {
	return cells.some((cell) => !isSmall(cell)) || weakerEnd(cells) >= LEAST_PERSONS;
}

/** Does this figure alone tell of fewer than five persons? None are fewer than five too. */
export function isSmall({ ends }: Pick<Cell, 'ends'>): boolean {
	return Math.min(ends[0].size, ends[1].size) < LEAST_PERSONS;
}

/**
 * Which cells to hide so that no hidden figure can be learned. The one gate of every table, map, line and file.
 *
 * 1. Primary: fewer than five persons at either end.
 * 2. Complementary: where a sum has hidden members, what the shown ones leave over must belong to at least two cells
 *    and to at least five persons at either end; the smallest further cells are hidden until it does.
 * 3. Audit: several sums together may still give a cell away (a table with totals in both directions). Whatever the
 *    linear system of all sums determines, or leaves one whole number for, gets company, until there is nothing.
 *
 * None reads like few, so that a reader cannot tell the two apart: that spares most of the complementary hiding that
 * a thin table would need. That a hidden cell is none may be found out; it tells of nobody.
 *
 * Method: Hundepool et al. (2012), Statistical Disclosure Control, ch. 4 (threshold rule, linked tables); the audit is
 * the exact form of its "subtraction problem".
 *
 * @param cells  all figures of the publication by key, those that are 0 too
 * @param sums   all equations a reader knows between them
 * @returns keys of the hidden cells
 */
export function suppress(cells: ReadonlyMap<string, Cell>, sums: readonly Sum[]): Set<string> {
	const hidden = new Set<string>();
	for (const [key, cell] of cells) if (cell.withheld || isSmall(cell)) hidden.add(key);
	const table = new Table(cells, sums, hidden);
	table.protectSums(sums.keys());
	for (;;) {
		const equations = table.equations();
		const positive = [...hidden].filter((key) => cells.get(key)!.value > 0);
		const exact = determined(
			positive,
			equations.map(({ unknowns }) => unknowns)
		);
		const whole = pinned(equations).filter((key) => cells.get(key)!.value > 0);
		const known = new Set([...exact, ...whole]);
		if (!known.size) return hidden;
		table.giveCompany(known);
	}
}

/** The work of one publication: cells, sums and what is hidden so far. */
class Table {
	readonly #cells: ReadonlyMap<string, Cell>;
	readonly #sums: readonly Sum[];
	readonly #hidden: Set<string>;
	readonly #sumsOf = new Map<string, number[]>();

	constructor(cells: ReadonlyMap<string, Cell>, sums: readonly Sum[], hidden: Set<string>) {
		this.#cells = cells;
		this.#sums = sums;
		this.#hidden = hidden;
		sums.forEach(({ total, parts }, index) => {
			for (const key of [total, ...parts]) {
				const list = this.#sumsOf.get(key);
				if (list) list.push(index);
				else this.#sumsOf.set(key, [index]);
			}
		});
	}

	/** Applies the complementary rule to these sums, and to those that a newly hidden cell touches. */
	protectSums(indexes: Iterable<number>): void {
		const waiting = new Set(indexes);
		for (const index of waiting) {
			waiting.delete(index);
			const next = this.#companionIn(this.#sums[index]!);
			if (next === undefined) continue;
			this.#hidden.add(next);
			for (const touched of this.#sumsOf.get(next)!) waiting.add(touched);
		}
	}

	/**
	 * Hides one more cell near each hidden one that the sums still determine. Where a neighbour just got company, that
	 * often helps this one too: it waits for the next audit.
	 */
	giveCompany(exposed: Iterable<string>): void {
		const changed = new Set<number>();
		for (const key of exposed) {
			if (this.#sumsOf.get(key)!.some((index) => changed.has(index))) continue;
			const next = this.#nearestShown(key);
			if (next === undefined) continue;
			this.#hidden.add(next);
			this.protectSums(this.#sumsOf.get(next)!);
			for (const index of this.#sumsOf.get(next)!) changed.add(index);
		}
	}

	/** A shown cell of the sums this one stands in, or of the nearest that have one. */
	#nearestShown(key: string): string | undefined {
		const seen = new Set<number>();
		for (let ring = this.#sumsOf.get(key)!; ring.length;) {
			const members = ring.flatMap((index) => {
				seen.add(index);
				const { total, parts } = this.#sums[index]!;
				return [...parts, total];
			});
			const next = this.#smallestShown(members);
			if (next !== undefined) return next;
			ring = members.flatMap((member) => this.#sumsOf.get(member)!).filter((index) => !seen.has(index));
			ring = [...new Set(ring)];
		}
		return undefined;
	}

	/** The sums with at least one hidden member: hidden parts count +1, a hidden total −1. */
	equations(): Equation[] {
		return this.#sums.flatMap(({ total, parts }) => {
			const unknowns = new Map<string, number>();
			let rest = 0;
			const add = (key: string, sign: number) => {
				if (this.#hidden.has(key)) unknowns.set(key, sign);
				else rest -= sign * (this.#cells.get(key)?.value ?? 0);
			};
			for (const part of parts) add(part, 1);
			add(total, -1);
			return unknowns.size ? [{ unknowns, rest }] : [];
		});
	}

	#companionIn({ total, parts }: Sum): string | undefined {
		const hiddenParts = parts.filter((part) => this.#hidden.has(part));
		const isTotalHidden = this.#hidden.has(total);
		const unknown = hiddenParts.length + Number(isTotalHidden);
		if (![total, ...hiddenParts].some((key) => this.#hidden.has(key) && this.#cells.get(key)!.value > 0))
			return undefined;
		if (unknown >= 2 && (isTotalHidden || isEnough(hiddenParts.map((key) => this.#cells.get(key)!))))
			return undefined;
		return this.#smallestShown(parts) ?? this.#smallestShown([total]);
	}

	/** Of the finest breakdown among them, and there the smallest. */
	#smallestShown(keys: readonly string[]): string | undefined {
		let found: { key: string; cell: Cell } | undefined;
		for (const key of keys) {
			const cell = this.#cells.get(key);
			if (!cell || cell.value === 0 || this.#hidden.has(key)) continue;
			const finer = (cell.detail ?? 0) - (found?.cell.detail ?? 0);
			if (!found || finer > 0 || (finer === 0 && cell.value < found.cell.value)) found = { key, cell };
		}
		return found?.key;
	}
}
