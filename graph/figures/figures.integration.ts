import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { currentFigures, forgetFigures } from './current.ts';
import { INDICATORS } from './indicators/index.ts';
import { View } from './indicators/view.ts';
import { plantFigures } from './testing/small-graph.ts';
import { planGaps } from './warm-up.ts';

let api: Api;
const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
	id,
	roles: ['teacher'],
	communities: [],
	facilitates: [],
	...more
});
const FACILITATOR = actor('t_21', {
	roles: ['teacher', 'facilitator'],
	communities: ['c_02'],
	facilitates: ['c_02']
});
const MEMBER = actor('t_22', { communities: ['c_02'] });
const POLICYMAKER = actor('u_1', { roles: ['policymaker'] });
const ADMINISTRATOR = actor('u_2', { roles: ['administrator'] });

type Numbers = { sought: number | null; offered: number | null };
type Answer = {
	gaps: {
		isNamed: boolean;
		edge: { members: { name: string }[] };
		skills: Numbers[];
		complements: object[];
		matrix: { cells: Numbers[] };
	};
	europe: { acrossTies: number | null; cells: object[] };
	indicators: { id: string }[];
};
const ask = (document: string, variables: Record<string, unknown>, who: Actor | null) =>
	api.execute<Answer, Record<string, unknown>>(document, variables, who);

const GAPS = `query ($community: ID, $region: ID) {
	gaps(community: $community, region: $region) {
		isNamed counted coverage scope { id } choices { id isOwn }
		skills { sought offered skill { notation } nearest { offered within kilometres languages community { id } } materials { language count } }
		edge { lately settled members { id name since } } holders { name } bridges { people members { name } community { id } }
		complements { tied community { id } takes { sought offered skill { notation } } gives { sought offered skill { notation } } }
		matrix { cells { skill node sought offered } }
	}
}`;
const EUROPE = `query ($level: Int, $kind: EuropeTieKind, $subject: String, $year: Int) {
	europe(level: $level, kind: $kind, subject: $subject, year: $year) {
		asOf counted coverage acrossTies years places { code counted } cells { a b ties crossBorder topSkill { notation } series { period ties } }
	}
}`;

beforeAll(async () => {
	api = await createApi(await emptyTestServices());
	await plantFigures(api.services.driver);
	await planGaps(api.services.driver);
});
beforeEach(() => forgetFigures(api.services.driver));
afterAll(() => api?.stop());

describe('an indicator', () => {
	it.each(INDICATORS.filter(({ statement }) => statement).map((one) => [one.id, one] as const))(
		'%s is the same by its published query',
		async (_, { statement, measure }) => {
			const { driver } = api.services;
			const { snapshot } = await currentFigures(driver);
			const [row] = await read<{ value: number }>(driver, cypher(statement!), { asOf: snapshot.asOf });
			const { value } = measure(new View(snapshot, snapshot.asOf));
			expect(value).not.toBeNull();
			expect(row!.value).toBeCloseTo(value!, 10);
		}
	);

	it('is public, and says how many it is counted from', async () => {
		const { indicators } = await ask('{ indicators { id n coverage suppressed query } }', {}, null);
		expect(indicators.find(({ id }) => id === 'cross-border-share')).toMatchObject({ n: 32, coverage: 0.8 });
		expect(indicators).toHaveLength(INDICATORS.length);
	});

	it('is refused for a region that is not there', async () => {
		await expect(ask('{ indicators(region: "XX") { id } }', {}, null)).rejects.toMatchObject({
			code: 'NOT_FOUND'
		});
	});
});

describe('Europe', () => {
	it('counts ties between countries of those who let themselves be counted', async () => {
		const { europe } = await ask(EUROPE, { level: 0 }, null);
		expect(europe).toMatchObject({ counted: 32, coverage: 0.8 });
		// Of the pairs 1–14, those with 5 and 10 are not counted on either side.
		expect(europe.acrossTies).toBe(12);
		expect(europe.cells).toContainEqual(
			expect.objectContaining({ a: 'PT', b: 'SE', ties: 12, crossBorder: true })
		);
	});

	it('forgets who takes her consent back', async () => {
		const { driver } = api.services;
		await driver.executeQuery(
			"MATCH (t:Teacher {id: 't_1'}) SET t.consents = [one IN t.consents WHERE one <> 'figures']"
		);
		const { europe } = await ask(EUROPE, { level: 0 }, null);
		expect(europe).toMatchObject({ counted: 31, acrossTies: 11 });
		await driver.executeQuery("MATCH (t:Teacher {id: 't_1'}) SET t.consents = t.consents + 'figures'");
	});

	it.each([
		[{ level: 4 }, /"level"/],
		[{ level: -1 }, /"level"/],
		[{ subject: 'alchemy' }, /"subject"/],
		[{ kind: 'formal', year: 2025 }, /kind or for a year/]
	])('says what is wrong with %o', async (variables, message) => {
		await expect(ask(EUROPE, { level: 0, ...variables }, null)).rejects.toMatchObject({
			code: 'BAD_INPUT',
			message: expect.stringMatching(message)
		});
	});
});

describe('gaps', () => {
	it('are not for the anonymous', async () => {
		await expect(ask(GAPS, {}, null)).rejects.toMatchObject({ code: 'FORBIDDEN' });
	});

	it('are those of her own community for a facilitator, with names of those who let themselves be shown', async () => {
		const { gaps } = await ask(GAPS, {}, FACILITATOR);
		expect(gaps).toMatchObject({ isNamed: true, scope: { id: 'c_02' }, counted: 16, coverage: 0.8 });
		expect(gaps.edge).toMatchObject({ lately: 2, settled: 0 });
		expect(gaps.edge.members.map(({ name }) => name)).toEqual(['Name 38', 'Name 39']);
		expect(gaps.skills).toMatchObject([
			{
				sought: 8,
				offered: 0,
				skill: { notation: 'MAT04' },
				nearest: [{ offered: 9, within: 'abroad', languages: ['en'], community: { id: 'c_01' } }],
				materials: [{ language: 'sv', count: 20 }]
			}
		]);
		expect(gaps.complements).toMatchObject([
			{
				community: { id: 'c_01' },
				takes: [{ skill: { notation: 'MAT04' } }],
				gives: [{ skill: { notation: 'LAN06' } }]
			}
		]);
	});

	it.each([
		['a member', MEMBER],
		['a policymaker', POLICYMAKER]
	])('tell %s no name and no number below five', async (_, who) => {
		for (const variables of [
			{ community: 'c_02' },
			{ community: 'c_01' },
			{ region: 'SE232' },
			{ region: 'PT' }
		]) {
			const { gaps } = await ask(GAPS, variables, who);
			expect(gaps).toMatchObject({
				isNamed: false,
				holders: [],
				bridges: [],
				edge: { lately: null, members: [] }
			});
			const numbers = [...gaps.skills, ...gaps.matrix.cells].flatMap(({ sought, offered }) => [
				sought,
				offered
			]);
			expect(numbers.filter((one) => one !== null && one < 5)).toEqual([]);
			expect(JSON.stringify(gaps)).not.toContain('Name ');
		}
	});

	it('tell a facilitator no names of another community', async () => {
		const { gaps } = await ask(GAPS, { community: 'c_01' }, FACILITATOR);
		expect(gaps).toMatchObject({ isNamed: false, edge: { members: [] } });
		expect(JSON.stringify(gaps)).not.toContain('Name ');
	});

	it('name members to an administrator', async () => {
		expect((await ask(GAPS, { community: 'c_02' }, ADMINISTRATOR)).gaps.isNamed).toBe(true);
	});

	it('leave out who does not let herself be shown on maps', async () => {
		const { driver } = api.services;
		await driver.executeQuery(
			"MATCH (t:Teacher {id: 't_38'}) SET t.consents = [one IN t.consents WHERE one <> 'maps']"
		);
		const { gaps } = await ask(GAPS, {}, FACILITATOR);
		expect(gaps.edge.members.map(({ name }) => name)).toEqual(['Name 39']);
		await driver.executeQuery("MATCH (t:Teacher {id: 't_38'}) SET t.consents = t.consents + 'maps'");
	});

	it('are not found for what is not there', async () => {
		await expect(ask(GAPS, { community: 'c_99' }, FACILITATOR)).rejects.toMatchObject({ code: 'NOT_FOUND' });
		await expect(ask(GAPS, { region: 'ZZ' }, FACILITATOR)).rejects.toMatchObject({ code: 'NOT_FOUND' });
	});
});
