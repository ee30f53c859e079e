import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { type Api, createApi } from '../api.ts';
import { read } from '../driver.ts';
import { expireIntroductions } from '../jobs/introductions.ts';
import { createLease, type Lease } from '../jobs/lease.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { plantWorld, signedIn } from './fixture.ts';

type Hello = { id: string; teacher: string; state: string; outcome: string | null; asksOutcome: boolean };

let api: Api;
let lease: Lease;

beforeEach(async () => {
	await api?.stop();
	api = await createApi(await emptyTestServices());
	await plantWorld(api.services.driver);
	lease = createLease(api.services.driver, 'introductions');
});
afterAll(() => api?.stop());

const run = <Result>(who: string, mutation: string) =>
	api.execute<Result, Record<string, never>>(`mutation { ${mutation} }`, {}, signedIn(who));

async function hellos(who: string): Promise<Hello[]> {
	const { forMe } = await api.execute<{ forMe: { introductions: Hello[] } }, Record<string, never>>(
		'{ forMe { introductions { id teacher state outcome asksOutcome } } }',
		{},
		signedIn(who)
	);
	return forMe.introductions;
}

const say = async (to = 'tiago'): Promise<string> =>
	(await run<{ requestIntroduction: { id: string } }>('elin', `requestIntroduction(to: "${to}") { id }`))
		.requestIntroduction.id;
const reply = (id: string, answer: string, more = '') =>
	run('tiago', `answerIntroduction(id: "${id}", answer: ${answer}${more}) { state }`);
const report = (who: string, id: string, outcome: string, more = '') =>
	run<{ reportOutcome: { id: string; isWithdrawal: boolean } }>(
		who,
		`reportOutcome(id: "${id}", outcome: ${outcome}${more}) { id isWithdrawal }`
	);
const ties = () =>
	read<{ setting: string; contacts: number; form: string }>(
		api.services.driver,
		`MATCH (:Teacher {id: 'elin'})-[t:COLLABORATES_WITH]-(:Teacher {id: 'tiago'})
		 RETURN t.setting AS setting, t.contacts AS contacts, t.form AS form`
	);
const age = (days: number) =>
	api.services.driver.executeQuery(
		'MATCH (i:Introduction) SET i.createdAt = i.createdAt - duration({days: $days}), i.answeredAt = i.answeredAt - duration({days: $days})',
		{ days }
	);
const expire = () => expireIntroductions(api.services.driver, lease, pino({ level: 'silent' }));

describe('a hello without an answer', () => {
	it('ends after thirty days, silently, and gives the room back', async () => {
		await say();
		await age(29);
		await expire();
		expect(await hellos('tiago')).toMatchObject([{ state: 'proposed' }]);
		await age(2);
		await expire();
		expect(await hellos('tiago')).toEqual([]);
		expect(await hellos('elin')).toEqual([]);
	});

	it('can be said again afterwards, by either of the two', async () => {
		const id = await say();
		await age(31);
		await expire();
		await run('tiago', 'requestIntroduction(to: "elin") { id }');
		expect(await hellos('elin')).toMatchObject([{ id, state: 'proposed' }]);
		await run('elin', `answerIntroduction(id: "${id}", answer: accepted) { state }`);
		expect(await ties()).toHaveLength(1);
	});
});

describe('a silent no', () => {
	it('stays a hello without an answer for the one who said it, whichever way she asks', async () => {
		const id = await say();
		await reply(id, 'declined', ', silently: true');
		expect(await hellos('elin')).toMatchObject([{ state: 'proposed' }]);
		expect(await hellos('tiago')).toMatchObject([{ state: 'declined' }]);
		const { introductions } = await api.execute<{ introductions: object[] }, Record<string, never>>(
			'{ introductions(limit: 5) { state answeredAt } }',
			{},
			signedIn('elin')
		);
		expect(introductions).toEqual([{ state: 'proposed', answeredAt: null }]);
		const { exportMyData } = await run<{ exportMyData: { json: string } }>(
			'elin',
			'exportMyData(language: en) { json }'
		);
		expect(exportMyData.json).not.toContain('waved');
	});

	it('can still become a yes', async () => {
		const id = await say();
		await reply(id, 'declined', ', silently: true');
		await reply(id, 'accepted');
		expect(await hellos('elin')).toMatchObject([{ state: 'accepted' }]);
		expect(await ties()).toHaveLength(1);
	});
});

describe('what came of it', () => {
	it('is asked after two weeks, and becomes a contact with a receipt in the log of both', async () => {
		const id = await say();
		await reply(id, 'accepted');
		expect(await hellos('elin')).toMatchObject([{ asksOutcome: false }]);
		await age(15);
		expect(await hellos('elin')).toMatchObject([{ asksOutcome: true }]);
		const { reportOutcome } = await report('elin', id, 'met', ', setting: analog');
		expect(await ties()).toEqual([{ setting: 'analog', contacts: 2, form: 'informal' }]);
		expect(await hellos('elin')).toMatchObject([{ outcome: 'met', asksOutcome: false }]);
		expect(await hellos('tiago')).toMatchObject([{ outcome: null, asksOutcome: true }]);
		const events = await read<{ subject: string; details: string }>(
			api.services.driver,
			"MATCH (e:AuditEvent {action: 'introduction.outcome'}) RETURN e.subject AS subject, e.details AS details ORDER BY subject"
		);
		expect(events.map(({ subject }) => subject)).toEqual(['elin', 'tiago']);
		expect(events[0]!.details).toContain(reportOutcome.id);
	});

	it('told by both on the same day is one contact', async () => {
		const id = await say();
		await reply(id, 'accepted');
		await Promise.all([report('elin', id, 'met'), report('tiago', id, 'made')]);
		expect(await ties()).toMatchObject([{ contacts: 2 }]);
	});

	it('takes the tie away when it was nothing, but no tie that was used', async () => {
		const id = await say();
		await reply(id, 'accepted');
		expect((await report('elin', id, 'nothing')).reportOutcome.isWithdrawal).toBe(true);
		expect(await ties()).toEqual([]);
		await report('tiago', id, 'met');
		await report('elin', id, 'nothing');
		expect(await ties()).toHaveLength(1);
	});

	it.each([
		['elin', 'of a hello not answered', null],
		['stranger', 'of the hello of others', 'accepted']
	])('cannot be said by %s %s', async (who, _, answer) => {
		const id = await say();
		if (answer) await reply(id, answer);
		await expect(report(who, id, 'met')).rejects.toMatchObject({ code: 'NOT_FOUND' });
	});
});
