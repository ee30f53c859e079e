import { afterAll, beforeEach, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import type { Services } from '../services.ts';
import { emptyGraph, emptyTestServices } from '../testing/test-services.ts';
import { ACTORS, plantCircle, valueOf } from './testing/circle.ts';

let services: Services;
let api: Api;

beforeAll(async () => {
	services = await emptyTestServices();
	api = await createApi(services);
});
beforeEach(async () => {
	await emptyGraph(services);
	await plantCircle(services.driver);
});
afterAll(() => api?.stop());

const today = new Date().toISOString().slice(0, 10);
const ELIN = `(t:Teacher {id: 't_elin'})`;

type Row = {
	command: string;
	/** The mutation with its arguments. */
	call: string;
	/** What is in the graph afterwards. */
	then: [statement: string, value: unknown];
	/** The same again. */
	again: unknown;
	/** A call that must be refused, with the code. */
	bad: [call: string, code: string][];
	/** Key of the mark for the search index. */
	mark: string | null;
	event: string;
};

const RECEIPT = '{ isChanged isWithdrawal now soon }';
const TIE = `(t)-[r:COLLABORATES_WITH]-(:Teacher {id: 't_anders'})`;
const TIES = `COUNT { (t)-[:COLLABORATES_WITH]-(:Teacher {id: 't_anders'}) }`;

const TABLE: Row[] = [
	{
		command: 'changeProfile',
		call: `changeProfile(profile: {headline: " Maths, year 5 ", region: "SE224", school: "s_2", languages: ["sv", "de"], availability: 0})`,
		then: [
			`MATCH ${ELIN}-[:IN]->(r), (t)-[:TEACHES_AT]->(s) RETURN [t.headline, t.languages, t.availability, r.code, s.id, t.name] AS value`,
			['Maths, year 5', ['sv', 'de'], 0, 'SE224', 's_2', 'Elin']
		],
		again: true,
		bad: [
			['changeProfile(profile: {name: " "})', 'BAD_INPUT'],
			['changeProfile(profile: {region: "XX999"})', 'BAD_INPUT'],
			['changeProfile(profile: {school: "s_none"})', 'BAD_INPUT'],
			['changeProfile(profile: {stages: ["S9"]})', 'BAD_INPUT']
		],
		mark: 'people:t_elin',
		event: 'profile.change'
	},
	{
		command: 'offerSkill',
		call: 'offerSkill(skill: "MAT04", level: 3)',
		then: [
			`MATCH ${ELIN}-[r:OFFERS]->(s) RETURN [s.uri, r.level, r.createdAt IS NOT NULL] AS value`,
			['urn:fractions', 3, true]
		],
		again: false,
		bad: [
			['offerSkill(skill: "NONE")', 'NOT_FOUND'],
			['offerSkill(skill: "MAT04", level: 9)', 'BAD_INPUT']
		],
		mark: 'people:t_elin',
		event: 'skill.offer'
	},
	{
		command: 'seekSkill',
		call: 'seekSkill(skill: "urn:fractions", urgency: 1)',
		then: [`MATCH ${ELIN}-[r:SEEKS]->(s) RETURN [s.uri, r.urgency] AS value`, ['urn:fractions', 1]],
		again: false,
		bad: [['seekSkill(skill: "", urgency: 1)', 'BAD_INPUT']],
		mark: 'people:t_elin',
		event: 'skill.seek'
	},
	{
		command: 'joinCommunity',
		call: 'joinCommunity(community: "c_west")',
		then: [`MATCH ${ELIN}-[r:MEMBER_OF]->(c) RETURN [c.id, r.since IS NOT NULL] AS value`, ['c_west', true]],
		again: false,
		bad: [
			['joinCommunity(community: "c_closed")', 'NOT_FOUND'],
			['joinCommunity(community: "c_none")', 'NOT_FOUND']
		],
		mark: 'people:t_elin',
		event: 'community.join'
	},
	{
		command: 'recordTie',
		call: `recordTie(with: "t_anders", setting: analog, on: "${today}")`,
		then: [
			`MATCH ${ELIN} MATCH ${TIE} RETURN [${TIES}, r.contacts, r.setting, r.form, r.through, toString(date(r.since))] AS value`,
			[1, 1, 'analog', 'informal', 'meeting', today]
		],
		again: false,
		bad: [
			[`recordTie(with: "t_hermit", setting: analog, on: "${today}")`, 'NOT_FOUND'],
			[`recordTie(with: "t_elin", setting: analog, on: "${today}")`, 'BAD_INPUT'],
			['recordTie(with: "t_anders", setting: analog, on: "2099-01-01")', 'BAD_INPUT']
		],
		mark: null,
		event: 'tie.record'
	},
	{
		command: 'setVisibility',
		call: `setVisibility(of: "profile", visibility: private) ${RECEIPT}`,
		then: [`MATCH ${ELIN} RETURN [t.visibility, t.visibilitySetAt IS NOT NULL] AS value`, ['private', true]],
		again: expect.objectContaining({ isChanged: false }),
		bad: [
			[`setVisibility(of: "profile", visibility: null) ${RECEIPT}`, 'BAD_INPUT'],
			[`setVisibility(of: "question:q_other", visibility: private) ${RECEIPT}`, 'NOT_FOUND'],
			[`setVisibility(of: "material:m_none", visibility: private) ${RECEIPT}`, 'NOT_FOUND'],
			[`setVisibility(of: "name", visibility: private) ${RECEIPT}`, 'BAD_INPUT']
		],
		mark: 'materials:m_own',
		event: 'visibility.set'
	},
	{
		command: 'setConsent',
		call: `setConsent(purpose: research, given: true, language: sv) ${RECEIPT}`,
		then: [
			`MATCH ${ELIN}-[:GAVE]->(c:Consent) RETURN ['research' IN t.consents, c.purpose, c.language, c.text STARTS WITH 'Forskare', c.version, c.withdrawnAt] AS value`,
			[true, 'research', 'sv', true, 1, null]
		],
		again: expect.objectContaining({ isChanged: false }),
		bad: [[`setConsent(purpose: research, given: true, language: fi) ${RECEIPT}`, 'BAD_INPUT']],
		mark: null,
		event: 'consent.give'
	}
];

async function send(call: string, actor: Actor | null): Promise<unknown> {
	const answer = await api.execute<Record<string, unknown>, Record<string, never>>(
		`mutation { ${call} }`,
		{},
		actor
	);
	return Object.values(answer)[0];
}

const eventsOf = (action: string) =>
	valueOf<number>(
		services.driver,
		`MATCH (e:AuditEvent {action: '${action}', subject: 't_elin'}) RETURN count(e) AS value`
	);
const marks = () => valueOf<string[]>(services.driver, 'MATCH (o:Outbox) RETURN collect(o.key) AS value');

describe.each(TABLE)('$command', ({ call, then, again, bad, mark, event }) => {
	it('changes the graph, leaves its mark and notes itself, once', async () => {
		expect(await send(call, ACTORS.elin)).toBeTruthy();
		expect(await valueOf(services.driver, then[0])).toEqual(then[1]);
		if (mark) expect(await marks()).toContain(mark);
		expect(await eventsOf(event)).toBe(1);
		expect(await send(call, ACTORS.elin)).toEqual(again);
		expect(await valueOf(services.driver, then[0])).toEqual(then[1]);
	});

	it('holds against a button pressed eight times at once', async () => {
		await Promise.all(Array.from({ length: 8 }, () => send(call, ACTORS.elin)));
		expect(await valueOf(services.driver, then[0])).toEqual(then[1]);
	});

	it('is for teachers alone, and each for herself', async () => {
		for (const actor of [ACTORS.nobody, ACTORS.newcomer, ACTORS.policymaker])
			await expect(send(call, actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
		expect(await eventsOf(event)).toBe(0);
		expect(await marks()).toEqual([]);
	});

	it.each(bad)('refuses %s', async (call, code) => {
		await expect(send(call, ACTORS.elin)).rejects.toMatchObject({ code });
		expect(await marks()).toEqual([]);
		expect(await eventsOf(event)).toBe(0);
	});
});
