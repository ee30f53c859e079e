import { getLocale } from '#lib/paraglide/runtime.js';
import { beside } from '#lib/server/beside.ts';
import { PolicyFigures, PolicyPage } from '#lib/server/documents/policy.ts';
import { query } from '#lib/server/graph.ts';
import { renderMarkdown, renderSections } from '#lib/server/markdown.ts';
import type { PageServerLoad } from './$types';

/** How the text marks a recommendation: it is shown from its own node, with its figure. */
const RECOMMENDATION = /^R\d+ /;

export const load: PageServerLoad = async (event) => {
	const { policyDocuments } = await query(event, PolicyPage, { language: getLocale() });
	const [document] = policyDocuments.toSorted((a, b) => b.edition.localeCompare(a.edition));
	if (!document) return { document: null, figures: null };
	const figures = await beside(query(event, PolicyFigures, { edition: document.edition }));
	return {
		figures,
		document: {
			title: document.title,
			edition: document.edition,
			sections: renderSections(document.body).map(({ id, title, blocks, parts }) => ({
				...{ id, title, blocks },
				isRecommendations: parts.some((part) => RECOMMENDATION.test(part))
			})),
			recommendations: document.recommendations
				.toSorted((a, b) => a.number - b.number)
				.map(({ number, title, body, indicator }) => ({
					number,
					title,
					html: renderMarkdown(body),
					indicator
				}))
		}
	};
};
