import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type Api, createApi } from '../api.ts';
import { root } from '../root.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { embeddingModel, meanOf } from './embedding-models.ts';
import { createKeeper, emptyIndex, plantWorld, putMaterials, untilQuiet } from './fixture.ts';

/** Titles of the same simulations in four languages (PhET, CC BY 4.0); see ../shared/data/README.md. */
const TITLES = `${root}/../shared/data/materials/phet-titles-4-languages.csv`;
const LANGUAGES = ['en', 'sv', 'de', 'pt'] as const;
type Simulation = { id: string; titles: Record<(typeof LANGUAGES)[number], string> };

const DOCUMENT = `query ($query: String!, $others: [String!]!) {
	search(query: $query, collection: materials, filters: { language: $others }, perPage: 20) { mode hits { id } }
}`;

function readSimulations(): Simulation[] {
	const rows = parse(readFileSync(TITLES, 'utf8'), { columns: true, bom: true }) as Record<string, string>[];
	return rows.map((row, at) => ({
		id: `m_${at}`,
		titles: { en: row.title_en_derived!, sv: row.title_sv!, de: row.title_de!, pt: row.title_pt! }
	}));
}

describe.skipIf(!existsSync(TITLES))('titles of the same simulation', () => {
	let api: Api;
	const simulations = existsSync(TITLES) ? readSimulations() : [];

	beforeAll(async () => {
		const services = await emptyTestServices();
		await emptyIndex(services);
		api = await createApi(services);
		await plantWorld(services);
		await putMaterials(
			services,
			simulations.flatMap(({ id, titles }) =>
				LANGUAGES.map((language) => ({ id: `${id}_${language}`, title: titles[language], language }))
			)
		);
		await untilQuiet(createKeeper(services));
	}, 0);

	afterAll(() => api?.stop());

	it('are found by one another across languages, mostly first', async () => {
		let [asked, first, firstFive] = [0, 0, 0];
		for (const { id, titles } of simulations)
			for (const language of LANGUAGES) {
				const others = LANGUAGES.filter((other) => other !== language);
				const { search } = await api.execute<
					{ search: { mode: string; hits: { id: string }[] } },
					Record<string, unknown>
				>(DOCUMENT, { query: titles[language], others }, null);
				if (search.mode !== 'hybrid') continue;
				const rank = search.hits.findIndex((hit) => hit.id.startsWith(`${id}_`));
				asked++;
				if (rank === 0) first++;
				if (rank >= 0 && rank < 5) firstFive++;
			}
		const share = (count: number) => (count / asked).toFixed(2);
		console.log(`${asked} titles: first ${share(first)}, among the first five ${share(firstFive)}`);
		expect(first / asked).toBeGreaterThan(0.65);
		expect(firstFive / asked).toBeGreaterThan(0.75);
	}, 0);
});

type Concept = { prefLabel: Record<string, string>; definition: Record<string, string> };

it('the means of the languages are those of the model, by labels and definitions of the topics', async () => {
	const { embedder } = await emptyTestServices();
	expect(embedder).not.toBeNull();
	const { means } = embeddingModel('e5-passage');
	const concepts = (parseYaml(readFileSync(`${root}/seeds/skills.yaml`, 'utf8')) as Concept[]).slice(0, 30);
	for (const language of LANGUAGES) {
		const texts = concepts.flatMap(({ prefLabel, definition }) => [
			prefLabel[language]!,
			definition[language]!
		]);
		const vectors = await embedder!.passages(texts.map((text) => ({ texts: [text], language })));
		// What is left of the language in texts freed of it: nearly nothing, where it was most of each vector.
		expect(Math.hypot(...meanOf(vectors)), language).toBeLessThan(0.45);
		expect(Math.hypot(...means!.texts.get(language)!), language).toBeGreaterThan(0.85);
	}
}, 0);
