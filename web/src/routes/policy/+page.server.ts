import { getLocale } from '#lib/paraglide/runtime.js';
import { PolicyPage } from '#lib/server/documents/policy.ts';
import { query } from '#lib/server/graph.ts';
import { renderMarkdown, renderSections } from '#lib/server/markdown.ts';
import type { PageServerLoad } from './$types';

/** How the text marks a recommendation: it is shown from its own node, with its figure. */
const RECOMMENDATION = /^R\d+ /;

export const load: PageServerLoad = async (event) => {
	const { policyDocuments, indicators } = await query(event, PolicyPage, { language: getLocale() });
	const [document] = policyDocuments.toSorted((a, b) => b.edition.localeCompare(a.edition));
	if (!document) return { document: null };
	const figures = new Map(indicators.map((indicator) => [indicator.id, indicator]));
	return {
		document: {
			title: document.title,
			edition: document.edition,
			sections: renderSections(document.body).map(({ parts, ...section }) => ({
				...section,
				isRecommendations: parts.some((title) => RECOMMENDATION.test(title))
			})),
			recommendations: document.recommendations
				.toSorted((a, b) => a.number - b.number)
				.map(({ number, title, body, indicator }) => ({
					number,
					title,
					html: renderMarkdown(body),
					figure: figures.get(indicator) ?? null
				}))
		}
	};
};
