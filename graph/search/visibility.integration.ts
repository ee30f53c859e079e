import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { write } from '../driver.ts';
import { createQueryClient } from './client.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { createKeeper, emptyIndex, plantWorld, putMaterials, untilQuiet } from './fixture.ts';
import { mark } from './marks.ts';

const ACTORS: Record<string, Actor | null> = {
	anonymous: null,
	stranger: { id: 't_stranger', roles: ['teacher'], communities: [], facilitates: [] },
	member: { id: 't_member', roles: ['teacher'], communities: ['c_one'], facilitates: [] },
	owner: { id: 't_owner', roles: ['teacher'], communities: ['c_one'], facilitates: [] },
	policymaker: { id: 'u_policy', roles: ['policymaker'], communities: [], facilitates: [] }
};

/** Who may see what of each visibility, whatever the collection. */
const SEEN_BY: Record<string, string[]> = {
	public: Object.keys(ACTORS),
	members: ['stranger', 'member', 'owner', 'policymaker'],
	communities: ['member', 'owner'],
	private: ['owner']
};
const VISIBILITIES = Object.keys(SEEN_BY);
const COLLECTIONS = ['materials', 'questions', 'people'];

/** A word that stands in nothing but one secret thing: by collection and visibility. */
const canaries = new Map(
	COLLECTIONS.flatMap((collection) =>
		VISIBILITIES.map((visibility) => [`${collection} ${visibility}`, `zq${randomBytes(6).toString('hex')}`])
	)
);
const canary = (collection: string, visibility: string) => canaries.get(`${collection} ${visibility}`)!;

const DOCUMENT = `query ($query: String!, $collection: SearchCollection!, $filters: SearchFilters, $perPage: Int) {
	search(query: $query, collection: $collection, filters: $filters, perPage: $perPage) {
		total hits { id node title snippet detail match { words concept } facets { name values } }
		facets { name values { value count } }
	}
}`;
type Answer = { search: { total: number; hits: { id: string; title: string }[] } };

let api: Api;
let keeper: ReturnType<typeof createKeeper>;

beforeAll(async () => {
	const services = await emptyTestServices();
	await emptyIndex(services);
	api = await createApi(services);
	await plantWorld(services);
	await putMaterials(
		services,
		VISIBILITIES.map((visibility) => {
			const word = canary('materials', visibility);
			return {
				id: `m_${visibility}`,
				title: `${word} in the title`,
				description: `And ${word} in the text.`,
				keywords: [word],
				kind: word,
				visibility,
				author: 't_owner',
				community: 'c_one'
			};
		})
	);
	await write(services.driver, async (tx) => {
		for (const visibility of VISIBILITIES) {
			await tx.run(
				`MATCH (c:Community {id: 'c_one'}), (owner:Teacher {id: 't_owner'})
				 CREATE (owner)-[:ASKED]->(:Question {id: $question, title: $asked, language: 'en', stages: [], subject: $asked,
					visibility: $visibility, createdAt: datetime()})-[:SHARED_IN]->(c)
				 MERGE (t:Teacher {id: $teacher})
				 SET t.name = $named, t.language = 'en', t.languages = [$named], t.stages = [], t.subjects = [],
					t.visibility = $visibility, t.createdAt = datetime()
				 MERGE (t)-[m:MEMBER_OF]->(c) SET m.since = datetime()`,
				{
					question: `q_${visibility}`,
					asked: canary('questions', visibility),
					// The owner of a profile is its person: here the private one is the owner's own.
					teacher: visibility === 'private' ? 't_owner' : `t_${visibility}`,
					named: canary('people', visibility),
					visibility
				}
			);
			await mark(tx, [
				{ collection: 'questions', id: `q_${visibility}` },
				{ collection: 'people', id: visibility === 'private' ? 't_owner' : `t_${visibility}` }
			]);
		}
	});
	keeper = createKeeper(services);
	await untilQuiet(keeper);
});

afterAll(() => api?.stop());

const ask = (actor: Actor | null, variables: Record<string, unknown>, by: Api = api) =>
	by.execute<Answer, Record<string, unknown>>(DOCUMENT, variables, actor);

describe.each(Object.entries(ACTORS))('%s', (name, actor) => {
	describe.each(COLLECTIONS)('in %s', (collection) => {
		const hidden = VISIBILITIES.filter((visibility) => !SEEN_BY[visibility]!.includes(name));

		it.each(VISIBILITIES)('finds what is for %s only when it may', async (visibility) => {
			const isSeen = SEEN_BY[visibility]!.includes(name);
			const word = canary(collection, visibility);
			const { search } = await ask(actor, { query: word, collection });
			expect(search.hits.some(({ title }) => title.includes(word))).toBe(isSeen);
			if (!isSeen) expect(JSON.stringify(search)).not.toContain(word);
		});

		it('learns of nothing hidden from lists, counts and facets', async () => {
			const { search } = await ask(actor, { query: '', collection, perPage: 100 });
			const said = JSON.stringify(search);
			expect(hidden.filter((visibility) => said.includes(canary(collection, visibility)))).toEqual([]);
			expect(search.total).toBe(search.hits.length);
		});

		it.each(['x`] || id:!=[`x', '`] || audience:=[`members`,`public', 'x && audience:!=public', '[*]', '*'])(
			'gets nothing hidden by the filter value %j',
			async (value) => {
				const { search } = await ask(actor, { query: '', collection, filters: { language: [value] } });
				const said = JSON.stringify(search);
				expect(hidden.filter((visibility) => said.includes(canary(collection, visibility)))).toEqual([]);
			}
		);
	});

	it.each([
		'm_private:1',
		'* &pinned_hits=m_private:1',
		'"pinned_hits": "m_private:1"',
		'id:m_private',
		'audience:public || visibility:private'
	])('gets nothing hidden by the text %j', async (query) => {
		const { search } = await ask(actor, { query, collection: 'materials' });
		const hidden = VISIBILITIES.filter((visibility) => !SEEN_BY[visibility]!.includes(name));
		const found = search.hits.map(({ id }) => id);
		expect(hidden.filter((visibility) => found.includes(`m_${visibility}`))).toEqual([]);
	});

	it('finds no more while the search server is away', async () => {
		const away = createQueryClient({
			nodes: [{ host: '127.0.0.1', port: 1, protocol: 'http' }],
			apiKey: 'x'
		});
		const degraded = await createApi({ ...api.services, search: away });
		for (const collection of COLLECTIONS)
			for (const visibility of VISIBILITIES) {
				const word = canary(collection, visibility);
				const { search } = await ask(actor, { query: word, collection }, degraded);
				expect(search.total > 0, `${collection} ${visibility}`).toBe(SEEN_BY[visibility]!.includes(name));
			}
	});
});

it('hides a thing at once when it becomes private, although the index does not know yet', async () => {
	const { services } = api;
	await putMaterials(services, [{ id: 'm_open', title: 'Zqopen worksheet', author: 't_owner' }]);
	await untilQuiet(keeper);
	expect((await ask(null, { query: 'Zqopen', collection: 'materials' })).search.total).toBe(1);
	await services.driver.executeQuery("MATCH (m:Material {id: 'm_open'}) SET m.visibility = 'private'");
	const { search } = await ask(null, { query: 'Zqopen', collection: 'materials' });
	expect(search).toMatchObject({ total: 0, hits: [] });
});
