import { type IndicatorDefinition, shareOf } from './indicator.ts';
import { behind } from './view.ts';

export const density: IndicatorDefinition = {
	id: 'density',
	unit: 'share',
	message: 'indicator_density',
	formula:
		'pairs of counted persons with a tie ÷ all pairs of counted persons; of a region: of persons in it',
	source: 'Wasserman & Faust (1994), Social Network Analysis, ch. 4',
	statement: 'indicator-density',
	better: null,
	measure(view) {
		const inside = view.ties.filter(({ from, to }) => view.isInside(from) && view.isInside(to));
		const size = view.people.filter((one) => !view.person(one).hidesTies).length;
		return {
			value: shareOf(inside.length, (size * (size - 1)) / 2),
			n: size,
			groups: [behind(inside)]
		};
	}
};
