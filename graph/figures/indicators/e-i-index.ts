import type { Level } from '../regions.ts';
import { type IndicatorDefinition, type Measured, shareOf } from './indicator.ts';
import { behind, type View } from './view.ts';

const source =
	'Krackhardt & Stern (1988), Informal Networks and Organizational Crises, Social Psychology Quarterly 51(2); policy document, recommendation 3';

export const eiIndex: IndicatorDefinition = {
	id: 'e-i-index',
	unit: 'index',
	message: 'indicator_e_i_index',
	formula:
		'(E − I) ÷ (E + I), E ties between two NUTS-2 regions, I ties inside one; of a region: E ties that leave it; expected: by the sizes of the groups alone; rescaled: to the least and the greatest value that the sizes and the number of ties allow',
	source,
	statement: 'indicator-e-i-index',
	better: null,
	measure: (view) => measure(view, view.levelOr(2))
};

export const eiIndexCountries: IndicatorDefinition = {
	id: 'e-i-index-countries',
	unit: 'index',
	message: 'indicator_e_i_index_countries',
	formula: '(E − I) ÷ (E + I), E ties between two countries, I ties inside one',
	source,
	statement: 'indicator-e-i-index-countries',
	better: null,
	measure: (view) => measure(view, 0)
};

function measure(view: View, level: Level): Measured {
	const known = view.ties.filter(({ from, to }) => view.regionOf(from, level) && view.regionOf(to, level));
	const [external, internal] = view.split(
		({ from, to }) => view.regionOf(from, level) !== view.regionOf(to, level),
		known
	);
	const possible = possiblePairs(view, level);
	return {
		value: index(external.length, internal.length),
		expected: index(possible.external, possible.internal),
		rescaled: rescaled(external.length, internal.length, possible),
		n: view.people.length,
		groups: [behind(external), behind(internal)]
	};
}

const index = (external: number, internal: number) => shareOf(external - internal, external + internal);

/** Pairs of persons with at least one in the view, in two groups and in the same one. */
function possiblePairs(view: View, level: Level): { external: number; internal: number } {
	const sizes = new Map<string, number>();
	const own = new Map<string, number>();
	view.snapshot.people.forEach(({ since }, one) => {
		const group = view.regionOf(one, level);
		if (!group || (since ?? 0) > view.at) return;
		sizes.set(group, (sizes.get(group) ?? 0) + 1);
		if (view.isInside(one)) own.set(group, (own.get(group) ?? 0) + 1);
	});
	const all = sizes.values().reduce((sum, size) => sum + size, 0);
	let internal = 0;
	let external = 0;
	for (const [group, inside] of own) {
		const size = sizes.get(group)!;
		internal += (inside * (inside - 1)) / 2 + inside * (size - inside);
		external += inside * (all - size);
	}
	// Between two groups of the view each pair was met from both sides.
	const mine = own.values().reduce((sum, size) => sum + size, 0);
	const twice = (mine ** 2 - own.values().reduce((sum, size) => sum + size ** 2, 0)) / 2;
	return { internal, external: external - twice };
}

/** −1 at the least E-I the group sizes allow for so many ties, 1 at the greatest. */
function rescaled(external: number, internal: number, possible: { external: number; internal: number }) {
	const ties = external + internal;
	if (!ties) return null;
	const greatest = (2 * Math.min(ties, possible.external)) / ties - 1;
	const least = 1 - (2 * Math.min(ties, possible.internal)) / ties;
	const value = (external - internal) / ties;
	return greatest > least ? (2 * (value - least)) / (greatest - least) - 1 : null;
}
