import { ancestor, LEVELS, levelOf } from '../regions.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Cell, suppress, type Sum } from '../suppress.ts';

/** How many are counted in each region of every level, and where that is not told. */
export type Population = {
	cells: ReadonlyMap<string, Cell>;
	hidden: ReadonlySet<string>;
};

/** Everybody counted whose country is known. */
const EVERYWHERE = '';

/** Counts people by region, from countries down to NUTS 3. */
export function countPeople({ people, places }: Snapshot): Population {
	const persons = new Map<string, Set<number>>();
	const put = (code: string, person: number) =>
		persons.set(code, (persons.get(code) ?? new Set()).add(person));
	for (const code of places.keys()) persons.set(code, new Set());
	people.forEach(({ region }, person) => {
		if (!region) return;
		put(EVERYWHERE, person);
		for (const level of LEVELS) {
			const code = ancestor(region, level);
			// Known to be in a larger region only: a part of it that is never printed.
			put(code ?? `${region}?`, person);
			if (!code) break;
		}
	});
	const cells = new Map<string, Cell>(
		[...persons].map(([code, set]) => [
			code,
			{ value: set.size, ends: [set, set], ...(code.endsWith('?') && { withheld: true }) }
		])
	);
	const sums = Map.groupBy(
		[...cells.keys()].filter((code) => code !== EVERYWHERE),
		parentOf
	);
	return {
		cells,
		hidden: suppress(
			cells,
			[...sums].map(([total, parts]): Sum => ({ total, parts }))
		)
	};
}

const parentOf = (code: string) => (levelOf(code) === 0 ? EVERYWHERE : code.slice(0, -1));
