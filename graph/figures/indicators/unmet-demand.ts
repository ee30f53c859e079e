import { type IndicatorDefinition, shareOf } from './indicator.ts';
import type { View } from './view.ts';

/** From how many on a skill counts as sought. */
const SOUGHT_BY = 5;

export const unmetDemand: IndicatorDefinition = {
	id: 'unmet-demand',
	unit: 'share',
	message: 'indicator_unmet_demand',
	formula:
		'skills that at least five look for in a NUTS-3 region and nobody there offers ÷ skills that at least five look for there, summed over the regions',
	source: 'Policy document, recommendation 5',
	statement: 'indicator-unmet-demand',
	better: null,
	measure(view) {
		const sought = countByRegion(view, 'seeks');
		const offered = countByRegion(view, 'offers');
		const frequent = [...sought].filter(([, number]) => number >= SOUGHT_BY);
		const unmet = frequent.filter(([key]) => !offered.has(key));
		return { value: shareOf(unmet.length, frequent.length), n: view.people.length, groups: [] };
	}
};

function countByRegion(view: View, relationship: 'seeks' | 'offers'): Map<string, number> {
	const counts = new Map<string, number>();
	for (const one of view.people) {
		const region = view.regionOf(one, 3);
		if (!region) continue;
		for (const { uri, since } of view.person(one)[relationship]) {
			if ((since ?? 0) > view.at) continue;
			const key = `${region} ${uri}`;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return counts;
}
