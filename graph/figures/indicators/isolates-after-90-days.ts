import { type IndicatorDefinition, shareOf } from './indicator.ts';
import { DAY, group } from './view.ts';

export const isolatesAfter90Days: IndicatorDefinition = {
	id: 'isolates-after-90-days',
	unit: 'share',
	message: 'indicator_isolates_after_90_days',
	formula:
		'counted members without any tie to another counted member ÷ counted members; both who joined at least 90 days before',
	source: 'Policy document, recommendation 4',
	statement: 'indicator-isolates-after-90-days',
	better: null,
	measure(view) {
		const tied = new Set(
			view.snapshot.ties.filter(({ since }) => since <= view.at).flatMap(({ from, to }) => [from, to])
		);
		const settled = view.people.filter(
			(one) => !view.person(one).hidesTies && (view.person(one).since ?? 0) <= view.at - 90 * DAY
		);
		const alone = settled.filter((one) => !tied.has(one));
		return {
			value: shareOf(alone.length, settled.length),
			n: settled.length,
			groups: [group(alone), group(settled.filter((one) => tied.has(one)))]
		};
	}
};
