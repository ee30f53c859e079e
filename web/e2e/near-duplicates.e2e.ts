import { alikeByMeaning, type Compared } from '#seeds/near-duplicates.ts';
import { expect, test } from './fixtures.ts';

/**
 * Above this nearness in meaning two materials of one language would tell a teacher the same. Measured over all 1,518 of
 * the demonstration: the nearest pair lies at 0.72.
 */
const TOO_ALIKE = 0.85;

/** So many must have their vector for the comparison to say something; they get them in the background. */
const ENOUGH = 200;

type Indexed = { id: string; title: string; language: string; embedding?: number[] };

test('no two materials say the same in other words', async ({ request }) => {
	const { TYPESENSE_NODES: node, TYPESENSE_API_KEY: key } = process.env;
	test.skip(!node || !key, 'only where the tests have started the servers');
	const materials = async (): Promise<(Compared & { vector: number[] })[]> => {
		const answer = await request.get(`${node}/collections/materials/documents/export`, {
			headers: { 'x-typesense-api-key': key! }
		});
		const documents = (await answer.text())
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line) as Indexed);
		return documents.flatMap(({ id, title, language, embedding }) =>
			embedding ? [{ key: `${id} ${title}`, language, text: title, vector: embedding }] : []
		);
	};
	await expect.poll(async () => (await materials()).length, { timeout: 150_000 }).toBeGreaterThan(ENOUGH);
	const pairs = alikeByMeaning(await materials(), 10);
	expect(pairs.filter(({ likeness }) => likeness > TOO_ALIKE)).toEqual([]);
});
