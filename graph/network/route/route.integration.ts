import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../../api.ts';
import { emptyTestServices } from '../../testing/test-services.ts';
import * as ask from '../testing/ask.ts';
import { ACTORS, plantWorld } from '../testing/world.ts';
import { warmUp } from '../warm-up.ts';

let api: Api;

beforeAll(async () => {
	api = await createApi(await emptyTestServices());
	await plantWorld(api.services.driver);
	await warmUp(api.services.driver);
});

afterAll(() => api?.stop());

describe('how two are connected', () => {
	it('goes over a shared material before a shared skill', async () => {
		const [best, ...others] = await ask.routes(api, ACTORS.elin, 'teacher:t_elin', 'teacher:t_aoife');
		expect(ask.wordsOf(best!)).toEqual([
			'teacher:t_elin',
			'forward USED material:m_walls',
			'backward AUTHORED teacher:t_aoife'
		]);
		expect(best!.crossBorder).toBe(true);
		expect(others.length).toBeLessThanOrEqual(3);
		for (const other of others) expect(ask.wordsOf(other)).not.toEqual(ask.wordsOf(best!));
	});

	it('goes over people before a region', async () => {
		const [best] = await ask.routes(api, ACTORS.elin, 'teacher:t_anders', 'teacher:t_tiago');
		expect(ask.wordsOf(best!)).toEqual([
			'teacher:t_anders',
			'backward COLLABORATES_WITH teacher:t_elin',
			'backward COLLABORATES_WITH teacher:t_tiago'
		]);
	});

	it('leads over a colleague who is not shown without telling who she is', async () => {
		const all = await ask.routes(api, ACTORS.elin, 'teacher:t_tiago', 'teacher:t_sean');
		expect(ask.wordsOf(all[0]!)).toEqual([
			'teacher:t_tiago',
			'forward COLLABORATES_WITH hidden:1',
			'forward COLLABORATES_WITH teacher:t_sean'
		]);
		const [, hidden] = all[0]!.steps;
		expect(hidden!.node).toMatchObject({
			label: '',
			hidden: true,
			country: null,
			region: null,
			neighbours: 0
		});
		expect(hidden!.relationship).toMatchObject({
			form: null,
			setting: null,
			since: null,
			lastAt: null,
			crossBorder: false
		});
		expect(JSON.stringify(all)).not.toMatch(/SECRET|t_unmapped|t_private/);
	});

	it('never leads over a person whom the actor may not see at all', async () => {
		const all = await ask.routes(api, ACTORS.elin, 'teacher:t_elin', 'material:m_orphan');
		expect(ask.wordsOf(all[0]!)).toEqual([
			'teacher:t_elin',
			'forward SEEKS skill:MAT04',
			'backward TEACHES material:m_orphan'
		]);
		expect(JSON.stringify(all)).not.toMatch(/hidden":true/);
	});

	it('is empty when there is no way', async () => {
		await api.services.driver.executeQuery(
			"CREATE (:Skill {uri: 'urn:alone', scheme: 'kollegium', prefLabelEn: 'Alone'})"
		);
		expect(await ask.routes(api, ACTORS.elin, 'teacher:t_elin', 'skill:urn:alone')).toEqual([]);
	});
});
