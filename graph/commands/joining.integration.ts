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

async function send(call: string, actor: Actor | null): Promise<unknown> {
	const answer = await api.execute<Record<string, unknown>, Record<string, never>>(
		`mutation { ${call} }`,
		{},
		actor
	);
	return Object.values(answer)[0];
}

const marks = () => valueOf<string[]>(services.driver, 'MATCH (o:Outbox) RETURN collect(o.key) AS value');

const JOIN = `joinAsTeacher(
	profile: {name: "Nora", language: sv, languages: ["sv"], region: "SE232", school: "s_1", stages: ["S2"], subjects: ["mathematics"], availability: 1}
	offers: [{skill: "MAT04", level: 2}], seeks: [{skill: "LAN06", level: 3}], visibility: members
	sections: [{section: school, visibility: communities}], consents: [suggest], language: sv)`;

describe('joining', () => {
	it('makes one teacher of an account with all she said, however often she presses', async () => {
		await send('keepJoinDraft(draft: "{\\"name\\":\\"Nora\\",\\"step\\":2}")', ACTORS.newcomer);
		const ids = await Promise.all(Array.from({ length: 6 }, () => send(JOIN, ACTORS.newcomer)));
		expect(new Set(ids).size).toBe(1);
		const made = `MATCH (a:Account {id: 'u_new'})-[:IS]->(t:Teacher)
			RETURN [COUNT { (a)-[:IS]->() }, t.name, t.visibility, t.schoolVisibility, t.consents, a.joinDraft,
				[(t)-[:OFFERS]->(s) | s.notation], [(t)-[:SEEKS]->(s) | s.notation], [(t)-[:TEACHES_AT]->(s) | s.id],
				[(t)-[:GAVE]->(c) | c.language + ' ' + c.purpose]] AS value`;
		expect(await valueOf(services.driver, made)).toEqual([
			...[1, 'Nora', 'members', 'communities', ['suggest'], null],
			...[['MAT04'], ['LAN06'], ['s_1'], ['sv suggest']]
		]);
		expect(await marks()).toContain(`people:${ids[0] as string}`);
		const actor = await api.actor('u_new');
		expect(actor).toMatchObject({ id: ids[0], roles: ['teacher'] });
		expect(await send(JOIN, actor)).toBe(ids[0]);
	});

	it('leaves nothing behind when one part of it is wrong', async () => {
		const wrong = JOIN.replace('"LAN06"', '"NONE"');
		await expect(send(wrong, ACTORS.newcomer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
		expect(
			await valueOf(services.driver, "MATCH (:Account {id: 'u_new'})-[r]->() RETURN count(r) AS value")
		).toBe(0);
		expect(await marks()).toEqual([]);
	});

	it('is for whoever is signed in; a draft for whoever is no teacher yet, and she alone reads it', async () => {
		await expect(send(JOIN, ACTORS.nobody)).rejects.toMatchObject({ code: 'FORBIDDEN' });
		const draft = 'keepJoinDraft(draft: "{\\"name\\":\\"draftcanary\\"}")';
		await expect(send(draft, ACTORS.elin)).rejects.toMatchObject({ code: 'FORBIDDEN' });
		await expect(send('keepJoinDraft(draft: "no")', ACTORS.newcomer)).rejects.toMatchObject({
			code: 'BAD_INPUT'
		});
		expect(await send(draft, ACTORS.newcomer)).toBe(true);
		const read = (actor: Actor | null) => api.execute('{ myJoinDraft }', {}, actor);
		expect(await read(ACTORS.newcomer)).toEqual({ myJoinDraft: '{"name":"draftcanary"}' });
		for (const actor of [ACTORS.nobody, ACTORS.elin, ACTORS.policymaker])
			expect(await read(actor)).toEqual({ myJoinDraft: null });
	});
});

describe('looking up', () => {
	const ask = (query: string) =>
		api.execute<Record<string, object[]>, Record<string, never>>(`{ ${query} }`, {}, null);

	it('finds regions by their name or their country, forgiving and unfinished', async () => {
		expect((await ask('r: findRegions(text: "vastra got") { code country }')).r).toEqual([
			{ code: 'SE232', country: 'SE' }
		]);
		expect((await ask('r: findRegions(text: "Sverige") { code }')).r).toHaveLength(2);
		expect((await ask('r: findRegions(text: " ") { code }')).r).toEqual([]);
	});

	it('finds schools by their name, or those of a region', async () => {
		expect((await ask('r: findSchools(text: "gransj") { id code }')).r).toEqual([
			{ id: 's_2', code: 'SE224' }
		]);
		expect((await ask('r: findSchools(text: "", region: "SE232") { id }')).r).toEqual([{ id: 's_1' }]);
	});

	it('recognises the skills a text names, in any language, without the search server too', async () => {
		const away = await createApi({
			...services,
			search: { multiSearch: { perform: () => Promise.reject(new Error()) } } as never
		});
		for (const one of [api, away]) {
			const { r } = await one.execute<{ r: object[] }, Record<string, never>>(
				'{ r: recogniseSkills(text: "Mål: bråkräkning med linjal", language: sv) { notation because } }',
				{},
				null
			);
			expect(r[0]).toEqual({ notation: 'MAT04', because: 'bråkräkning' });
		}
	});
});
