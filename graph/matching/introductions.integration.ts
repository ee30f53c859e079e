import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import { read } from '../driver.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { plantWorld, signedIn } from './fixture.ts';

type Introduction = {
	id: string;
	teacher: string;
	state: string;
	isMine: boolean;
	message: string | null;
	crossBorder: boolean;
};
const FIELDS = 'id teacher state isMine message crossBorder';

let api: Api;

beforeEach(async () => {
	await api?.stop();
	api = await createApi(await emptyTestServices());
	await plantWorld(api.services.driver);
});
afterAll(() => api?.stop());

async function hello(from: string, to: string, message: string | null = null): Promise<Introduction> {
	const { requestIntroduction } = await api.execute<
		{ requestIntroduction: Introduction },
		Record<string, unknown>
	>(
		`mutation ($to: ID!, $message: String) { requestIntroduction(to: $to, message: $message) { ${FIELDS} } }`,
		{ to, message },
		signedIn(from)
	);
	return requestIntroduction;
}

async function reply(who: string, id: string, answer: string): Promise<Introduction> {
	const { answerIntroduction } = await api.execute<
		{ answerIntroduction: Introduction },
		Record<string, unknown>
	>(
		`mutation ($id: ID!, $answer: IntroductionState!) { answerIntroduction(id: $id, answer: $answer) { ${FIELDS} } }`,
		{ id, answer },
		signedIn(who)
	);
	return answerIntroduction;
}

async function hellos(who: string): Promise<Introduction[]> {
	const { forMe } = await api.execute<{ forMe: { introductions: Introduction[] } }, Record<string, never>>(
		`{ forMe { introductions { ${FIELDS} } } }`,
		{},
		signedIn(who)
	);
	return forMe.introductions;
}

const ties = (a: string, b: string) =>
	read<{ start: string; through: string }>(
		api.services.driver,
		`MATCH (s:Teacher)-[t:COLLABORATES_WITH]->(e:Teacher) WHERE s.id IN $ids AND e.id IN $ids
		 RETURN s.id AS start, t.through AS through`,
		{ ids: [a, b] }
	);

describe('a hello', () => {
	it('is seen by both, accepted by the other, and ties the two', async () => {
		const { id } = await hello('elin', 'tiago', '  Shall we compare fractions?  ');
		expect(await hellos('elin')).toMatchObject([{ teacher: 'tiago', isMine: true, state: 'proposed' }]);
		expect(await hellos('tiago')).toMatchObject([
			{ id, teacher: 'elin', isMine: false, message: 'Shall we compare fractions?', crossBorder: true }
		]);
		expect(await reply('tiago', id, 'accepted')).toMatchObject({ state: 'accepted' });
		expect(await ties('elin', 'tiago')).toEqual([{ start: 'elin', through: 'introduction' }]);
	});

	it('said many times at once is one, and answered many times at once is one tie', async () => {
		const said = await Promise.all(Array.from({ length: 5 }, () => hello('elin', 'tiago')));
		expect(new Set(said.map(({ id }) => id)).size).toBe(1);
		await Promise.all(Array.from({ length: 5 }, () => reply('tiago', said[0]!.id, 'accepted')));
		expect(await ties('elin', 'tiago')).toHaveLength(1);
	});

	it('said by both at the same moment introduces them', async () => {
		await Promise.all([hello('elin', 'tiago'), hello('tiago', 'elin')]);
		expect(await ties('elin', 'tiago')).toHaveLength(1);
		expect(await hellos('elin')).toMatchObject([{ state: 'accepted' }]);
	});

	it('takes the colleague out of the suggestions, and comes back when it is taken back', async () => {
		const cards = async () => {
			const { forMe } = await api.execute<{ forMe: { cards: { node: string }[] } }, Record<string, never>>(
				'{ forMe { cards { node } } }',
				{},
				signedIn('elin')
			);
			return forMe.cards.map(({ node }) => node);
		};
		await api.execute(
			'mutation { answerSuggestion(node: "teacher:tiago", answer: accepted) { state } }',
			{},
			signedIn('elin')
		);
		expect(await cards()).not.toContain('teacher:tiago');
		expect(await hellos('tiago')).toHaveLength(1);
		await api.execute('mutation { undoAnswer(node: "teacher:tiago") }', {}, signedIn('elin'));
		expect(await cards()).toContain('teacher:tiago');
		expect(await hellos('tiago')).toEqual([]);
	});

	it('that was answered cannot be taken back', async () => {
		const { id } = await hello('elin', 'tiago');
		await reply('tiago', id, 'accepted');
		const { undoAnswer } = await api.execute<{ undoAnswer: boolean }, Record<string, never>>(
			'mutation { undoAnswer(node: "teacher:tiago") }',
			{},
			signedIn('elin')
		);
		expect(undoAnswer).toBe(false);
		expect(await ties('elin', 'tiago')).toHaveLength(1);
	});

	it('may be answered later, and then with yes', async () => {
		const { id } = await hello('elin', 'tiago');
		await reply('tiago', id, 'later');
		expect(await hellos('tiago')).toMatchObject([{ state: 'later' }]);
		await reply('tiago', id, 'accepted');
		expect(await ties('elin', 'tiago')).toHaveLength(1);
		await expect(reply('tiago', id, 'declined')).rejects.toMatchObject({ code: 'CONFLICT' });
	});

	it('that was declined is not said again', async () => {
		const { id } = await hello('elin', 'tiago');
		await reply('tiago', id, 'declined');
		await expect(hello('elin', 'tiago')).rejects.toMatchObject({ code: 'CONFLICT' });
		expect(await ties('elin', 'tiago')).toEqual([]);
	});

	it.each([
		['hidden', 'NOT_FOUND'],
		['elsewhere', 'NOT_FOUND'],
		['silent', 'NOT_FOUND'],
		['elin', 'NOT_FOUND'],
		['nobody', 'NOT_FOUND'],
		['full', 'CONFLICT'],
		['anders', 'CONFLICT']
	])('to %s is refused and leaves nothing', async (to, code) => {
		await expect(hello('elin', to)).rejects.toMatchObject({ code });
		const [row] = await read<{ n: number }>(
			api.services.driver,
			'MATCH (n) WHERE n:Introduction OR n:Suggestion RETURN count(n) AS n'
		);
		expect(row!.n).toBe(0);
	});

	it('finds no more room than a colleague has', async () => {
		await hello('elin', 'tiago');
		await hello('near', 'tiago');
		await expect(hello('nearer', 'tiago')).rejects.toMatchObject({ code: 'CONFLICT' });
	});

	it('has a personal word of bounded length', async () => {
		await expect(hello('elin', 'tiago', 'x'.repeat(601))).rejects.toMatchObject({ code: 'BAD_INPUT' });
	});
});

describe('an answer to a hello', () => {
	it('is not for a stranger, nor for the one who said it, nor for nobody', async () => {
		const { id } = await hello('elin', 'tiago');
		await expect(reply('stranger', id, 'accepted')).rejects.toMatchObject({ code: 'NOT_FOUND' });
		await expect(reply('elin', id, 'accepted')).rejects.toMatchObject({ code: 'FORBIDDEN' });
		await expect(
			api.execute(`mutation { answerIntroduction(id: "${id}", answer: accepted) { id } }`, {}, null)
		).rejects.toMatchObject({ code: 'FORBIDDEN' });
		expect(await hellos('stranger')).toEqual([]);
		expect(await ties('elin', 'tiago')).toEqual([]);
	});
});
