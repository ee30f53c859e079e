import { month, number, percent } from '#lib/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import type { EuropePageQuery } from '#lib/server/graphql/generated/graphql.ts';

export type Indicator = EuropePageQuery['indicators'][number];
type Words = { title: () => string; summary: () => string; definition: () => string };

/** What each indicator is called, and how it is counted. */
const WORDS: Record<string, Words> = {
	'cross-border-share': {
		title: m.indicator_cross_border_share_title,
		summary: m.indicator_cross_border_share_summary,
		definition: m.indicator_cross_border_share_definition
	},
	'e-i-index': {
		title: m.indicator_e_i_index_title,
		summary: m.indicator_e_i_index_summary,
		definition: m.indicator_e_i_index_definition
	},
	'e-i-index-countries': {
		title: m.indicator_e_i_index_countries_title,
		summary: m.indicator_e_i_index_countries_summary,
		definition: m.indicator_e_i_index_countries_definition
	},
	'isolates-after-90-days': {
		title: m.indicator_isolates_after_90_days_title,
		summary: m.indicator_isolates_after_90_days_summary,
		definition: m.indicator_isolates_after_90_days_definition
	},
	'travelling-materials': {
		title: m.indicator_travelling_materials_title,
		summary: m.indicator_travelling_materials_summary,
		definition: m.indicator_travelling_materials_definition
	},
	density: {
		title: m.indicator_density_title,
		summary: m.indicator_density_summary,
		definition: m.indicator_density_definition
	},
	reciprocity: {
		title: m.indicator_reciprocity_title,
		summary: m.indicator_reciprocity_summary,
		definition: m.indicator_reciprocity_definition
	},
	'in-person-share': {
		title: m.indicator_in_person_share_title,
		summary: m.indicator_in_person_share_summary,
		definition: m.indicator_in_person_share_definition
	},
	'unmet-demand': {
		title: m.indicator_unmet_demand_title,
		summary: m.indicator_unmet_demand_summary,
		definition: m.indicator_unmet_demand_definition
	},
	'translation-share': {
		title: m.indicator_translation_share_title,
		summary: m.indicator_translation_share_summary,
		definition: m.indicator_translation_share_definition
	},
	reach: {
		title: m.indicator_reach_title,
		summary: m.indicator_reach_summary,
		definition: m.indicator_reach_definition
	}
};

/** Title, one line and definition; an indicator without words of its own is shown by its name. */
export function wordsOf({ id, source = '' }: { id: string; source?: string }) {
	const words = WORDS[id];
	return {
		title: words?.title() ?? id,
		summary: words?.summary() ?? '',
		definition: words?.definition() ?? source
	};
}

/** A figure as written, by its unit: 9.2%, −0.74, 115. */
export function figureText(value: number, unit: string): string {
	if (unit === 'share') return percent(value, value < 0.02 ? 2 : 1);
	return number(value, unit === 'index' ? 2 : 0).replace(/^-/, '−');
}

/** The line over time, said in words. */
export function trendText({ series, unit }: Indicator): string | undefined {
	const known = series.filter(({ value }) => value !== null && value !== undefined);
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last || first === last) return undefined;
	return m.indicator_trend({
		first: figureText(first.value!, unit),
		from: month(first.at),
		last: figureText(last.value!, unit),
		to: month(last.at)
	});
}
