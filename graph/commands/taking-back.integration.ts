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

const RECEIPT = '{ isChanged isWithdrawal now soon }';
const TIE = `(t)-[r:COLLABORATES_WITH]-(:Teacher {id: 't_anders'})`;
const TIES = `COUNT { (t)-[:COLLABORATES_WITH]-(:Teacher {id: 't_anders'}) }`;

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

describe('what is taken back', () => {
	it('is gone, and an import does not bring it back', async () => {
		await send('offerSkill(skill: "MAT04")', ACTORS.elin);
		await send('seekSkill(skill: "LAN06")', ACTORS.elin);
		expect(await send('withdrawOffer(skill: "MAT04")', ACTORS.elin)).toBe(true);
		expect(await send('withdrawOffer(skill: "MAT04")', ACTORS.elin)).toBe(false);
		expect(await send('withdrawNeed(skill: "LAN06")', ACTORS.elin)).toBe(true);
		const left = `MATCH ${ELIN} RETURN [COUNT { (t)-[:OFFERS|SEEKS]->() }, t.withdrawn] AS value`;
		expect(await valueOf(services.driver, left)).toEqual([0, ['OFFERS urn:fractions', 'SEEKS urn:reading']]);
		await send('offerSkill(skill: "MAT04")', ACTORS.elin);
		expect(await valueOf(services.driver, left)).toEqual([1, ['SEEKS urn:reading']]);
		expect(await eventsOf('skill.withdraw_offer')).toBe(1);
	});

	it('is a membership, unless one facilitates the community', async () => {
		await send('joinCommunity(community: "c_west")', ACTORS.elin);
		await services.driver.executeQuery(
			"MATCH (t:Teacher {id: 't_elin'}), (c:Community {id: 'c_west'}) MERGE (t)-[:FACILITATES]->(c)"
		);
		const leave = `leaveCommunity(community: "c_west") ${RECEIPT}`;
		await expect(send(leave, ACTORS.elin)).rejects.toMatchObject({ code: 'CONFLICT' });
		await services.driver.executeQuery('MATCH ()-[f:FACILITATES]->() DELETE f');
		expect(await send(leave, ACTORS.elin)).toMatchObject({ isChanged: true, isWithdrawal: true });
		expect(await send(leave, ACTORS.elin)).toMatchObject({ isChanged: false });
		expect(await valueOf(services.driver, `MATCH ${ELIN}-[r:MEMBER_OF]->() RETURN count(r) AS value`)).toBe(
			0
		);
		expect(await eventsOf('community.leave')).toBe(1);
	});

	it('is a meeting, by the one who noted it; a whole tie by either', async () => {
		const meet = (who: Actor, other: string, on: string) =>
			send(`recordTie(with: "${other}", setting: digital, on: "${on}")`, who);
		const contacts = `MATCH ${ELIN} OPTIONAL MATCH ${TIE} RETURN r.contacts AS value`;
		await meet(ACTORS.elin, 't_anders', '2026-03-01');
		await meet(ACTORS.anders, 't_elin', '2026-04-01');
		expect(await valueOf(services.driver, contacts)).toBe(2);
		expect(await send('undoTie(with: "t_anders")', ACTORS.elin)).toBe(false);
		expect(await send('undoTie(with: "t_elin")', ACTORS.anders)).toBe(true);
		expect(await send('undoTie(with: "t_elin")', ACTORS.anders)).toBe(false);
		expect(await valueOf(services.driver, contacts)).toBe(1);
		const remove = `removeTie(with: "t_elin") ${RECEIPT}`;
		expect(await send(remove, ACTORS.anders)).toMatchObject({ isChanged: true, isWithdrawal: true });
		expect(await valueOf(services.driver, contacts)).toBeNull();
		// What happens to a tie stands in the log of both.
		expect(await eventsOf('tie.remove')).toBe(1);
		expect(await send(remove, ACTORS.anders)).toMatchObject({ isChanged: false });
	});

	it('is a meeting that was the first: then there is no tie', async () => {
		await send(`recordTie(with: "t_anders", setting: digital, on: "${today}")`, ACTORS.elin);
		expect(await send('undoTie(with: "t_anders")', ACTORS.elin)).toBe(true);
		expect(await valueOf(services.driver, `MATCH ${ELIN} RETURN ${TIES} AS value`)).toBe(0);
	});

	it('is one meeting when both press at once', async () => {
		await Promise.all([
			send(`recordTie(with: "t_anders", setting: analog, on: "${today}")`, ACTORS.elin),
			send(`recordTie(with: "t_elin", setting: analog, on: "${today}")`, ACTORS.anders)
		]);
		const tie = `MATCH ${ELIN} MATCH ${TIE} RETURN [${TIES}, r.contacts] AS value`;
		expect(await valueOf(services.driver, tie)).toEqual([1, 1]);
	});
});
