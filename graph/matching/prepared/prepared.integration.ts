import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../../api.ts';
import { read } from '../../driver.ts';
import { createLease } from '../../jobs/lease.ts';
import { emptyTestServices } from '../../testing/test-services.ts';
import { plantWorld, signedIn } from '../fixture.ts';
import { allNoted } from '../shown.ts';
import { PreparedKeeper } from './keeper.ts';
import { prepare } from './prepare.ts';
import { readPrepared } from './read-prepared.ts';

let api: Api;
const run = (statement: string, parameters = {}) => api.services.driver.executeQuery(statement, parameters);
const say = (who: string, mutation: string) => api.execute(`mutation { ${mutation} }`, {}, signedIn(who));
const prepared = (who = 'elin') => readPrepared(api.services.driver, signedIn(who), null);
const keeper = () =>
	new PreparedKeeper({
		...{ driver: api.services.driver, search: null, log: pino({ level: 'silent' }) },
		lease: createLease(api.services.driver, 'suggestions')
	});

/** As if the last change had been long ago and the list were made now. */
async function prepareFor(who: string): Promise<void> {
	await run('MATCH (n) WHERE n.changedAt IS NOT NULL REMOVE n.changedAt');
	await prepare(api.services.driver, who);
}

beforeAll(async () => {
	api = await createApi(await emptyTestServices());
	await plantWorld(api.services.driver);
	await run("MATCH (t:Teacher) WHERE t.id IN ['elin', 'near', 'tiago'] SET t.demo = true");
});
beforeEach(async () => {
	await run('MATCH (n:Introduction|Suggestion) DETACH DELETE n');
	await run(
		"MATCH (t:Teacher {id: 'nearer'}) SET t.consents = ['suggest', 'maps'], t.visibility = 'members'"
	);
	await prepareFor('elin');
});
afterAll(async () => {
	await allNoted();
	await api?.stop();
});

describe('a prepared list', () => {
	it('is what would be worked out now', async () => {
		const { forMe } = await api.execute<{ forMe: { cards: { node: string }[] } }, { reach: number }>(
			'query ($reach: Int) { forMe(reach: $reach) { cards { node } } }',
			{ reach: 1 },
			signedIn('elin')
		);
		expect((await prepared())!.cards.map(({ node }) => node)).toEqual(forMe.cards.map(({ node }) => node));
		expect(forMe.cards.length).toBeGreaterThan(3);
	});

	it('is of the one it was made for alone', async () => {
		expect(await prepared('near')).toBeNull();
	});

	it.each([
		[
			'an answer of hers',
			() => say('elin', 'answerSuggestion(node: "material:sought", answer: later) { state }')
		],
		['that taken back', () => say('elin', 'undoAnswer(node: "material:sought")')],
		['a correction of hers', () => say('elin', 'hideReason(node: "skill:chess")')],
		['another place of the slider', () => say('elin', 'setReach(reach: 2)')],
		[
			'a colleague who takes part no longer',
			() => say('nearer', 'setConsent(purpose: suggest, given: false, language: sv) { at }')
		],
		[
			'a colleague who shows less',
			() => say('nearer', 'setVisibility(of: "profile", visibility: private) { at }')
		],
		['a hello to one of them', () => say('domestic', 'requestIntroduction(to: "nearer") { id }')]
	])('does not survive %s', async (_, change) => {
		expect(await prepared()).not.toBeNull();
		await change();
		expect(await prepared()).toBeNull();
	});

	it.each([
		[
			'a material that is shown no longer',
			"MATCH (n:Material {id: 'foreign'}) SET n.visibility = 'private'",
			"MATCH (n:Material {id: 'foreign'}) SET n.visibility = 'public'"
		],
		[
			'a colleague without room',
			"MATCH (n:Teacher {id: 'tiago'}) SET n.availability = 0",
			"MATCH (n:Teacher {id: 'tiago'}) SET n.availability = 2"
		],
		[
			'an import',
			"MERGE (s:GraphState {name: 'import'}) SET s.at = datetime()",
			"MATCH (s:GraphState {name: 'import'}) DELETE s"
		]
	])('is not shown with %s, though nobody has said so', async (_, change, back) => {
		await run(change);
		expect(await prepared()).toBeNull();
		await run(back);
		expect(await prepared()).not.toBeNull();
	});
});

describe('the nightly run', () => {
	const lists = async () =>
		(
			await read<{ id: string }>(
				api.services.driver,
				'MATCH (t:Teacher)<-[:MADE_FOR]-(:SuggestionList) RETURN t.id AS id ORDER BY id'
			)
		).map(({ id }) => id);

	it('leaves nobody out who can sign in, and makes each list once', async () => {
		expect(await keeper().round()).toBe(false);
		expect(await lists()).toEqual(['elin', 'near', 'tiago']);
		const made = () =>
			read(api.services.driver, 'MATCH (l:SuggestionList) RETURN elementId(l) AS id ORDER BY id');
		const before = await made();
		await keeper().round();
		expect(await made()).toEqual(before);
	});

	it('goes on where another was cut off', async () => {
		await run('MATCH (l:SuggestionList) DETACH DELETE l');
		const cutOff = keeper();
		cutOff.stop();
		await cutOff.round();
		expect(await lists()).toEqual([]);
		await keeper().round();
		expect(await lists()).toEqual(['elin', 'near', 'tiago']);
	});

	it('takes away what a change has made untrue, and makes it anew when the change is past', async () => {
		await keeper().round();
		await say('near', 'seekSkill(skill: "chess", urgency: 1)');
		await keeper().round();
		expect(await lists()).not.toContain('near');
		await run(
			"MATCH (t:Teacher) WHERE t.changedAt IS NOT NULL SET t.changedAt = datetime() - duration('PT1M')"
		);
		await keeper().round();
		expect(await lists()).toContain('near');
	});

	it('leaves the work to whoever has the lease', async () => {
		await run('MATCH (l:SuggestionList) DETACH DELETE l');
		const other = createLease(api.services.driver, 'suggestions');
		await other.take();
		await keeper().round();
		expect(await lists()).toEqual([]);
		await other.release();
	});
});
