import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import * as ask from './testing/ask.ts';
import { ACTORS, plantWorld } from './testing/world.ts';
import { warmUp } from './warm-up.ts';

let api: Api;

beforeAll(async () => {
	api = await createApi(await emptyTestServices());
	await plantWorld(api.services.driver);
	await warmUp(api.services.driver);
});

afterAll(() => api?.stop());

describe('who is on the map', () => {
	it('shows a member her surroundings and those of her communities', async () => {
		const shown = await ask.network(api, ACTORS.elin, { around: ['teacher:t_elin'] });
		expect(ask.idsOf(shown)).toEqual([
			'community:c_vg',
			'material:m_walls',
			'region:SE232',
			'skill:MAT04',
			'teacher:t_anders',
			'teacher:t_elin',
			'teacher:t_tiago'
		]);
		expect(shown).toMatchObject({ total: 7, isTotalExact: true, hidden: 0 });
	});

	it.each([
		['nobody', 'community:c_vg', ['teacher:t_tiago', 'teacher:t_elin', 'teacher:t_anders', 'meeting:e_cafe']],
		['stranger', 'community:c_vg', ['meeting:e_cafe']],
		['nobody', 'skill:MAT04', ['teacher:t_elin']]
	] as const)('hides from %s around %s what is not hers', async (who, around, absent) => {
		const ids = ask.idsOf(await ask.network(api, ACTORS[who], { around: [around] }));
		for (const id of absent) expect(ids).not.toContain(id);
	});

	it.each(['nobody', 'stranger', 'elin'] as const)(
		'tells %s nothing of those who are not shown',
		async (who) => {
			for (const around of [
				'community:c_vg',
				'skill:MAT04',
				'region:IE042',
				'teacher:t_tiago',
				'material:m_orphan'
			]) {
				const told = JSON.stringify(await ask.network(api, ACTORS[who], { around: [around], steps: 3 }));
				const allowed = who === 'elin' ? /SECRET of communities/g : /$^/g;
				expect(told.replaceAll(allowed, '')).not.toMatch(
					/SECRET|t_private|t_unmapped|t_unasked|hidden:|c_closed/
				);
			}
		}
	);

	it('counts nobody who is not shown', async () => {
		const { nodes } = await ask.network(api, ACTORS.nobody, { around: ['community:c_vg'] });
		expect(nodes[0]).toMatchObject({ id: 'community:c_vg', neighbours: 1 });
	});

	it('takes the country of a thing only from people who are shown', async () => {
		const { nodes } = await ask.network(api, ACTORS.elin, { around: ['skill:MAT04'] });
		const countries = Object.fromEntries(nodes.map(({ id, country }) => [id, country]));
		expect(countries).toMatchObject({
			'material:m_walls': 'IE',
			'material:m_orphan': null,
			'skill:MAT04': null
		});
	});

	it('shows a person herself whatever she has chosen', async () => {
		const unmapped = await ask.network(api, ACTORS.unmapped, { around: ['teacher:t_unmapped'] });
		expect(unmapped.nodes[0]).toMatchObject({ id: 'teacher:t_unmapped', isMe: true, x: 0, y: 0 });
		expect(ask.idsOf(unmapped)).toContain('teacher:t_tiago');
		const hermit = await ask.network(api, ACTORS.private, { around: ['teacher:t_private'] });
		expect(ask.idsOf(hermit)).toContain('community:c_closed');
	});

	it.each(['teacher:t_private', 'teacher:t_unmapped', 'teacher:t_gone', 'material:m_private'])(
		'answers the same for %s as for what is not there',
		async (id) => {
			const said = { message: 'There is nothing here on the map, or it is not shown to you.' };
			await expect(ask.network(api, ACTORS.elin, { around: [id] })).rejects.toMatchObject(said);
			await expect(ask.expand(api, ACTORS.elin, { id, known: [] })).rejects.toMatchObject(said);
			await expect(ask.routes(api, ACTORS.elin, 'teacher:t_elin', id)).rejects.toMatchObject(said);
		}
	);
});

describe('what is on the map', () => {
	it('says what kind of tie it is', async () => {
		const { relationships } = await ask.network(api, ACTORS.elin, { around: ['teacher:t_elin'] });
		const ties = relationships.filter(({ kind }) => kind === 'COLLABORATES_WITH');
		expect(
			ties
				.map(({ source, target, form, setting, dormant, crossBorder }) => [
					source,
					target,
					form,
					setting,
					dormant,
					crossBorder
				])
				.sort()
		).toEqual([
			['teacher:t_elin', 'teacher:t_anders', 'formal', 'analog', true, false],
			['teacher:t_tiago', 'teacher:t_elin', 'informal', 'digital', false, true]
		]);
	});

	it('counts two uses of a material as one relationship, the latest', async () => {
		const { relationships } = await ask.network(api, ACTORS.elin, { around: ['teacher:t_elin'] });
		expect(relationships.filter(({ kind }) => kind === 'USED')).toMatchObject([
			{ lastAt: '2026-05-01T00:00:00.000Z', crossBorder: true }
		]);
	});

	it('joins the writer of an answer to the question', async () => {
		const { relationships } = await ask.network(api, ACTORS.elin, { around: ['question:q_pizza'] });
		expect(relationships.map(({ id }) => id)).toContain('ANSWERED teacher:t_tiago question:q_pizza');
	});

	it('finds the communities of a country in its regions', async () => {
		const { relationships } = await ask.network(api, ACTORS.nobody, {
			around: ['region:SE'],
			kinds: ['community']
		});
		expect(relationships.map(({ id }) => id)).toEqual(['BASED_IN community:c_vg region:SE']);
	});

	it.each([
		[{ kinds: ['teacher'] }, ['teacher:t_anders', 'teacher:t_elin', 'teacher:t_tiago']],
		[{ kinds: ['teacher'], forms: ['formal'] }, ['teacher:t_anders', 'teacher:t_elin']],
		[{ kinds: ['teacher'], settings: ['digital'] }, ['teacher:t_elin', 'teacher:t_tiago']],
		[{ kinds: ['school'] }, ['school:s_borås', 'teacher:t_elin']],
		[{ kinds: [] }, ['teacher:t_elin']],
		[{ crossBorderOnly: true }, ['material:m_walls', 'teacher:t_elin', 'teacher:t_tiago']],
		[
			{ kinds: ['teacher'], also: ['teacher:t_sean'] },
			['teacher:t_anders', 'teacher:t_elin', 'teacher:t_sean', 'teacher:t_tiago']
		]
	])('is narrowed by %j', async (filter, expected) => {
		expect(ask.idsOf(await ask.network(api, ACTORS.elin, { around: ['teacher:t_elin'], ...filter }))).toEqual(
			expected
		);
	});

	it.each([
		[{ around: ['nonsense'] }],
		[{ around: ['teacher:t_elin'], steps: 4 }],
		[{ around: ['teacher:t_elin'], limit: 5_000 }],
		[{ around: Array.from({ length: 21 }, (_, i) => `skill:${i}`) }]
	])('is refused with a sentence for %j', async (wrong) => {
		await expect(ask.network(api, ACTORS.elin, wrong)).rejects.toMatchObject({ code: 'BAD_INPUT' });
	});
});

describe('opening a node', () => {
	it('gives what is new, tied to what is known', async () => {
		const known = ['teacher:t_elin', 'teacher:t_tiago'];
		const opened = await ask.expand(api, ACTORS.elin, {
			id: 'skill:MAT04',
			known,
			kinds: ['teacher', 'material']
		});
		expect(ask.idsOf(opened)).toEqual(['material:m_orphan', 'material:m_walls']);
		expect(opened.relationships.map(({ id }) => id)).toContain('USED teacher:t_elin material:m_walls');
		expect(opened).toMatchObject({ total: 2, hidden: 0 });
	});

	it('gives at most what was asked for and says how many more there are', async () => {
		const opened = await ask.expand(api, ACTORS.elin, { id: 'skill:MAT04', known: [], limit: 2 });
		expect(opened.nodes).toHaveLength(2);
		expect(opened).toMatchObject({ total: 5, hidden: 3 });
	});
});
