import { setTimeout as sleep } from 'node:timers/promises';
import { collectionNamed } from '#graph/search/collections/index.ts';
import { meaningSearch, type SearchQuery, wordSearch } from '#graph/search/query.ts';
import { type Bench, inTurn, type Measure } from '../measure.ts';

const DOCUMENT = `query ($query: String!) {
	search(query: $query, collection: materials) {
		total mode
		hits { id title language snippet match { by field words } facets { name values } }
		facets { name values { value count } }
	}
}`;

const WORDS = [
	'fractions',
	'bråkräkning',
	'Bruchrechnung',
	'frações',
	'photosynthesis',
	'källkritik',
	'Leseförderung',
	'climate',
	'probability',
	'tabuada'
];

/** The same two searches, asked of the search server directly; the embedding of a question is remembered on both sides. */
export const search: Measure = {
	name: 'search-api-vs-typesense',
	title: 'A search by words and meaning through our API, against the bare request to the search server.',
	most: 2,
	async run(bench) {
		await untilIndexed(bench);
		const { search: client, embedder } = bench.api.services;
		const searches = await Promise.all(
			WORDS.map(async (query) => {
				const asked: SearchQuery = {
					query,
					collection: collectionNamed('materials'),
					filters: {},
					exact: false,
					page: 1,
					perPage: 20,
					actor: null
				};
				return [wordSearch(asked), meaningSearch(asked, await embedder!.query(query))];
			})
		);
		let at = 0;
		return inTurn(
			() => bench.api.execute(DOCUMENT, { query: WORDS[at % WORDS.length]! }, null),
			() => client.multiSearch.perform({ searches: searches[at++ % WORDS.length] } as never),
			100,
			{ warmUp: 20 }
		);
	}
};

/** Until the site's relay has carried the data over and the first answers are by meaning too. */
async function untilIndexed({ api }: Bench): Promise<void> {
	while (true) {
		const { search } = await api.execute<{ search: { total: number; mode: string } }, { query: string }>(
			DOCUMENT,
			{ query: '' },
			null
		);
		if (search.total > 500 && search.mode !== 'basic') return;
		await sleep(1_000);
	}
}
