import { SearchAway } from '../search/ask.ts';
import { basicSearch } from '../search/basic.ts';
import { collectionNamed } from '../search/collections/index.ts';
import { hybridSearch } from '../search/hybrid.ts';
import type { SearchQuery } from '../search/query.ts';
import type { Services } from '../services.ts';

/** A skill that a search found: by what, best first. */
export type SkillHit = { uri: string; by: 'words' | 'meaning' };

/** The platform's own scheme: what people offer and look for is named by it, so that they are found for one another. */
const OWN_SCHEME = { kind: ['kollegium'] };

/**
 * Skills for what somebody types, by words and by meaning. While the search server is away, by words in the graph.
 *
 * @param limit  how many at most
 */
export async function searchSkills(
	services: Services,
	query: string,
	language: string | null,
	limit: number
): Promise<SkillHit[]> {
	const collection = collectionNamed('skills');
	const asked: SearchQuery = {
		...{ query, collection, filters: OWN_SCHEME, exact: false, language },
		...{ page: 1, perPage: limit, actor: null }
	};
	try {
		const { hits } = await hybridSearch(asked, services.search, services.embedder);
		return hits.map(({ document, by }) => ({ uri: document.id, by: by === 'meaning' ? by : 'words' }));
	} catch (error) {
		if (!(error instanceof SearchAway)) throw error;
		const { hits } = await basicSearch(services.driver, asked);
		return hits.map(({ id }) => ({ uri: id, by: 'words' }));
	}
}
