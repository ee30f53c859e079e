import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { type Purpose, PURPOSES, type Section, VISIBILITIES } from '../rights.ts';
import { createKeeper, emptyIndex, untilQuiet } from '../search/fixture.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { ACTORS } from './rules.ts';
import { actorOf, canary, CASES, idOf, plantSections, SEEN_BY } from './sections-fixture.ts';

let api: Api;

beforeAll(async () => {
	const services = await emptyTestServices();
	await emptyIndex(services);
	await plantSections(services.driver);
	api = await createApi(services);
	await untilQuiet(createKeeper(services));
});
afterAll(() => api?.stop());

async function answerOf(query: string, actor: Actor | null): Promise<string> {
	return JSON.stringify(await api.execute(query, {}, actor));
}

/** By section, how it is read on a person's own record, and from the other end: there her identifier would give it away. */
const PATHS: Record<Section, { own: string; other: ((id: string) => string)[] }> = {
	about: { own: 'about', other: [] },
	school: {
		own: 'school(limit: 5) { id name }',
		other: [(id) => `{ schools(where: {id: {eq: "s_${id}"}}, limit: 1) { teachers(limit: 9) { id } } }`]
	},
	offers: {
		own: 'offers(limit: 5) { prefLabelEn } offerLevels { uri }',
		other: [
			(id) =>
				`{ skills(where: {uri: {eq: "urn:o:${id}"}}, limit: 1) { offeredByCount offeredBy(limit: 9) { id } } }`
		]
	},
	seeks: {
		own: 'seeks(limit: 5) { prefLabelEn } needLevels { uri }',
		other: [
			(id) =>
				`{ skills(where: {uri: {eq: "urn:s:${id}"}}, limit: 1) { soughtByCount soughtBy(limit: 9) { id } } }`
		]
	},
	communities: {
		own: 'communities(limit: 5) { id name }',
		other: [
			(id) =>
				`{ communities(where: {id: {eq: "c_${id}"}}, limit: 1) { membersCount members(limit: 9) { id } } }`
		]
	},
	ties: {
		own: 'ties(limit: 5) { id name }',
		other: [(id) => `{ teachers(where: {id: {eq: "o_${id}"}}, limit: 1) { ties(limit: 9) { id } } }`]
	}
};

/** The node at the other end on the map; a section of text has none. */
const NEIGHBOUR: Partial<Record<Section, (id: string) => string>> = {
	school: (id) => `school:s_${id}`,
	offers: (id) => `skill:O_${id}`,
	seeks: (id) => `skill:S_${id}`,
	communities: (id) => `community:c_${id}`,
	ties: (id) => `teacher:o_${id}`
};

describe.each(CASES)('$section for $level', ({ section, level }) => {
	const id = idOf(section, level);

	it.each(ACTORS)('is shown to %s as the table says: record, other end, map and route', async (name) => {
		const actor = actorOf(name, id);
		const isSeen = SEEN_BY[level].includes(name);
		const { own, other } = PATHS[section];
		const record = await answerOf(
			`{ teachers(where: {id: {eq: "${id}"}}, limit: 1) { name ${own} } }`,
			actor
		);
		expect(record).toContain(`"name":"${id}"`);
		expect(record.includes(canary(section, level)), record).toBe(isSeen);
		for (const query of other) {
			const answer = await answerOf(query(id), actor);
			expect(answer.includes(`"${id}"`), answer).toBe(isSeen);
			expect(/Count":1/.test(answer) || !answer.includes('Count'), answer).toBe(
				isSeen || !answer.includes('Count')
			);
		}
		const neighbour = NEIGHBOUR[section]?.(id);
		if (!neighbour) return;
		const kinds = 'kinds: [teacher, skill, school, community]';
		for (const [from, to] of [
			[`teacher:${id}`, neighbour],
			[neighbour, `teacher:${id}`]
		]) {
			const map = await answerOf(
				`{ network(around: ["${from}"], ${kinds}) { nodes { id neighbours } relationships { source target } } }`,
				actor
			);
			expect(map.includes(to!), map).toBe(isSeen);
		}
		const detail = await answerOf(
			`{ network(around: ["teacher:${id}"], kinds: [teacher]) { nodes { id detail { school } neighbours } } }`,
			actor
		);
		if (section === 'school') expect(detail.includes(canary(section, level)), detail).toBe(isSeen);
	});
});

/** The reason that tells of a section. */
const REASONS: Partial<Record<Section, string>> = { offers: 'offersWhatISeek', seeks: 'seeksWhatIOffer' };

/** Sections that are told to many at once. */
const TOLD: Section[] = ['school', 'offers', 'seeks'];

describe.each(CASES.filter(({ section }) => TOLD.includes(section)))(
	'$section for $level',
	({ section, level }) => {
		const id = idOf(section, level);

		it('is in the search and in suggestions only when whoever sees her sees it', async () => {
			const isOpen = level === 'public';
			if (section !== 'seeks') {
				const found = await answerOf(
					`{ search(query: "${canary(section, level)}", collection: people, exact: true) { hits { id detail } facets { values { value } } } }`,
					actorOf('member', id)
				);
				expect(found.includes(`"${id}"`), found).toBe(isOpen);
			}
			const cards = await answerOf(
				`{ suggestionOf(id: "${id}") { facts { school } reasons { code steps { node label } } } }`,
				actorOf('member', id)
			);
			const told = section === 'school' ? canary(section, level) : REASONS[section]!;
			expect(cards.includes(told), cards).toBe(isOpen);
		});
	}
);

it('is in figures only when whoever sees her sees it', async () => {
	type Row = {
		id: string;
		offers: object[];
		seeks: object[];
		communities: { id: string }[];
		hidesTies: boolean;
	};
	const rows = await read<Row>(api.services.driver, cypher('europe-people'));
	for (const { section, level } of CASES) {
		const row = rows.find((one) => one.id === idOf(section, level))!;
		const isOpen = (one: Section) => one !== section || level === 'public';
		expect(row.offers.length > 0, `${section} ${level}`).toBe(isOpen('offers'));
		expect(row.seeks.length > 0, `${section} ${level}`).toBe(isOpen('seeks'));
		expect(row.communities.length > 0, `${section} ${level}`).toBe(isOpen('communities'));
		expect(!row.hidesTies, `${section} ${level}`).toBe(isOpen('ties'));
	}
	const ties = await read<{ from: string }>(api.services.driver, cypher('europe-ties'));
	const closed = VISIBILITIES.slice(1).map((level) => idOf('ties', level));
	expect(ties.filter(({ from }) => closed.includes(from))).toEqual([]);
	expect(ties.length).toBe(CASES.length - closed.length);
});

describe('who does not agree', () => {
	const without = (purpose: Purpose) => PURPOSES.filter((one) => one !== purpose);
	const set = (consents: readonly Purpose[]) =>
		api.services.driver.executeQuery("MATCH (t:Teacher {id: 't_about_public'}) SET t.consents = $consents", {
			consents
		});

	it.each<[Purpose, string]>([
		['suggest', '{ forMe { cards { id } } }'],
		['maps', '{ network(around: ["skill:O_t_about_public"]) { nodes { id } } }']
	])('to %s is left out there, and in nothing else', async (purpose, query) => {
		await set(PURPOSES);
		const member = actorOf('member', '');
		const asked = () => answerOf(query, member).then((text) => /"(teacher:)?t_about_public"/.test(text));
		await api.services.driver.executeQuery(
			// Alone in question for the member, so that the few suggested include her.
			`MATCH (m:Teacher {id: 't_member'})-[r:SEEKS|OFFERS]->(s) WHERE NOT s.uri ENDS WITH 't_about_public' DELETE r`
		);
		expect(await asked()).toBe(true);
		for (const other of PURPOSES.filter((one) => one !== purpose)) {
			await set(without(other));
			expect(await asked(), other).toBe(true);
		}
		await set(without(purpose));
		expect(await asked()).toBe(false);
		await set(PURPOSES);
	});
});
