import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { read } from '../driver.ts';
import { plantWorld, signedIn } from '../matching/fixture.ts';
import { allNoted } from '../matching/shown.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { assign } from './assign.ts';
import { forgetExperiment, runningExperiment } from './store.ts';

const ADMINISTRATOR: Actor = { id: 'u_admin', roles: ['administrator'], communities: [], facilitates: [] };

let api: Api;

beforeAll(async () => {
	api = await createApi(await emptyTestServices());
	await plantWorld(api.services.driver);
});
afterAll(async () => {
	await allNoted();
	await api?.stop();
});

async function run<Result>(document: string, actor: Actor): Promise<Result> {
	return Object.values(await api.execute<object, Record<string, never>>(document, {}, actor))[0] as Result;
}

const start = (mode: string, actor = ADMINISTRATOR) =>
	run<string>(
		`mutation { startExperiment(question: "Bridges?", first: "complement-3", second: "bridging-2", mode: ${mode}, share: 1) }`,
		actor
	);
const stop = (id: string) => run<boolean>(`mutation { stopExperiment(id: "${id}") }`, ADMINISTRATOR);

async function shownTo(who: string): Promise<{ strategy: string; experiment: string | null }[]> {
	await run('{ forMe { cards { node } } }', signedIn(who));
	await allNoted();
	return read(
		api.services.driver,
		`MATCH (:Teacher {id: $who})<-[:MADE_TO]-(s:Suggestion {kind: 'teacher', state: 'open'})
		 RETURN s.strategy AS strategy, s.experiment AS experiment`,
		{ who }
	);
}

describe('an experiment', () => {
	it('is an administrator’s alone, and one at a time', async () => {
		await expect(start('shares', signedIn('elin'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
		await expect(run('{ adminExperiments { experiments { id } } }', signedIn('elin'))).rejects.toMatchObject({
			code: 'FORBIDDEN'
		});
		const tried = await Promise.allSettled([start('shares'), start('shares')]);
		const begun = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
		expect(begun).toHaveLength(1);
		expect(await stop(begun[0]!)).toBe(true);
		expect(await stop(begun[0]!)).toBe(false);
	});

	it('notes with each colleague shown by which strategy, the same each time', async () => {
		const id = await start('shares');
		forgetExperiment(api.services.driver);
		const experiment = await runningExperiment(api.services.driver);
		const { strategies } = assign('elin', experiment);
		for (let turn = 0; turn < 2; turn++) {
			const shown = await shownTo('elin');
			expect(shown.length).toBeGreaterThan(0);
			for (const one of shown) expect(one).toEqual({ strategy: strategies[0].id, experiment: id });
		}
		await stop(id);
	});

	it('shows both in one list where they are interleaved', async () => {
		const id = await start('interleaved');
		forgetExperiment(api.services.driver);
		const shown = await shownTo('elin');
		expect(new Set(shown.map(({ strategy }) => strategy))).toEqual(new Set(['complement-3', 'bridging-2']));
		await stop(id);
	});

	it('hides its figures while fewer than five people stand behind them, and never names one', async () => {
		const report = await run<{ experiments: { figures: unknown }[] }>(
			`{ adminExperiments { experiments { id question figures { arms { strategy readers shown suggested gini }
				outcomes { outcome verdict first { value low high } } } } } }`,
			ADMINISTRATOR
		);
		expect(report.experiments).toHaveLength(3);
		for (const { figures } of report.experiments) expect(figures).toBeNull();
		expect(JSON.stringify(report)).not.toMatch(/elin|near|tiago/);
	});

	it('counts only those who let themselves be counted', async () => {
		const { driver } = api.services;
		const id = await start('shares');
		await driver.executeQuery(
			`UNWIND range(1, 40) AS i
			 CREATE (a:Teacher {id: 'reader' + i, consents: CASE WHEN i <= 30 THEN ['figures'] ELSE [] END}),
				(b:Teacher {id: 'shown' + i, consents: ['figures']})
			 CREATE (a)<-[:MADE_TO]-(:Suggestion {id: 'g_count' + i, kind: 'teacher', experiment: $id, shownAt: datetime(),
				createdAt: datetime(), strategy: ['complement-3', 'bridging-2'][i % 2], state: CASE WHEN i % 4 = 0 THEN 'accepted' ELSE 'open' END})-[:SUGGESTS]->(b)`,
			{ id }
		);
		type Report = {
			experiments: {
				id: string;
				figures: {
					arms: { readers: number }[];
					outcomes: {
						outcome: string;
						verdict: string;
						first: { value: number };
						second: { value: number };
					}[];
				} | null;
			}[];
		};
		const { experiments } = await run<Report>(
			`{ adminExperiments { experiments { id figures { arms { readers } outcomes { outcome verdict first { value } second { value } } } } } }`,
			ADMINISTRATOR
		);
		const { figures } = experiments.find((one) => one.id === id)!;
		expect(figures!.arms.map(({ readers }) => readers)).toEqual([15, 15]);
		const accepted = figures!.outcomes.find(({ outcome }) => outcome === 'accepted')!;
		expect(accepted).toMatchObject({ verdict: 'tooEarly', first: { value: 7 / 15 }, second: { value: 0 } });
		await stop(id);
	});
});
