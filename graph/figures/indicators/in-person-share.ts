import { type IndicatorDefinition, shareOf } from './indicator.ts';
import { behind } from './view.ts';

export const inPersonShare: IndicatorDefinition = {
	id: 'in-person-share',
	unit: 'share',
	message: 'indicator_in_person_share',
	formula: 'ties with at least one recorded meeting in person ÷ ties',
	source: 'Policy document, recommendation 8',
	statement: 'indicator-in-person-share',
	better: null,
	measure(view) {
		const [met, digital] = view.split(({ setting }) => setting === 'analog');
		return {
			value: shareOf(met.length, view.ties.length),
			n: view.people.length,
			groups: [behind(met), behind(digital)]
		};
	}
};
