import type { IndicatorDefinition } from './indicator.ts';
import { shareOf } from './indicator.ts';
import { behind, type View } from './view.ts';

export const crossBorderShare: IndicatorDefinition = {
	id: 'cross-border-share',
	unit: 'share',
	message: 'indicator_cross_border_share',
	formula:
		'ties between two countries ÷ ties with both countries known; expected: share of all possible pairs of counted persons that lie in two countries',
	source: 'Policy document, recommendation 2',
	statement: 'indicator-cross-border-share',
	better: null,
	measure(view) {
		const known = view.ties.filter(({ from, to }) => view.regionOf(from, 0) && view.regionOf(to, 0));
		const [across, within] = view.split(
			({ from, to }) => view.regionOf(from, 0) !== view.regionOf(to, 0),
			known
		);
		return {
			value: shareOf(across.length, known.length),
			expected: expectedShare(view),
			n: view.people.length,
			groups: [behind(across), behind(within)]
		};
	}
};

/** Small countries have more border by arithmetic: the share if everybody met everybody. */
function expectedShare(view: View): number | null {
	const everybody = view.snapshot.people
		.keys()
		.filter((one) => (view.person(one).since ?? 0) <= view.at && view.regionOf(one, 0));
	const sizes = new Map(
		[...Map.groupBy(everybody, (one) => view.regionOf(one, 0))].map(([c, l]) => [c, l.length])
	);
	const all = sizes.values().reduce((sum, size) => sum + size, 0);
	const own = view.people.map((one) => view.regionOf(one, 0)).filter((country) => country !== null);
	const abroad = own.reduce((sum, country) => sum + all - sizes.get(country)!, 0);
	return shareOf(abroad, own.length * (all - 1));
}
