import { getLocale } from '#lib/paraglide/runtime.js';
import { beside } from '#lib/server/beside.ts';
import { PolicyFigures, PolicyPage } from '#lib/server/documents/policy.ts';
import { query } from '#lib/server/graph.ts';
import { renderMarkdown, renderSections } from '#lib/server/markdown.ts';
import type { PageServerLoad } from './$types';

/** How the text marks a recommendation: it is shown from its own node, with its figure. */
const RECOMMENDATION = /^R\d+ /;

export const load: PageServerLoad = async (event) => {
	const [{ policyDocuments }, today] = await Promise.all([
		query(event, PolicyPage, { language: getLocale() }),
		beside(query(event, PolicyFigures))
	]);
	const [document] = policyDocuments.toSorted((a, b) => b.edition.localeCompare(a.edition));
	if (!document) return { document: null };
	const figures = new Map(today?.indicators.map((indicator) => [indicator.id, indicator]));
	return {
		document: {
			hasFigures: today !== null,
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
