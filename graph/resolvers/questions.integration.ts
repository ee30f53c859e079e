import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { plantWorld, signedIn } from '../matching/fixture.ts';

let api: Api;

beforeAll(async () => {
	api = await createApi(await emptyTestServices());
	await plantWorld(api.services.driver);
});
afterAll(() => api?.stop());

type Page = {
	next: string | null;
	questions: { id: string; answers: number; about: { notation: string }[] }[];
};

async function recent(actor: Actor | null, variables: Record<string, unknown> = {}): Promise<Page> {
	const { recentQuestions } = await api.execute<{ recentQuestions: Page }, Record<string, unknown>>(
		`query ($first: Int = 20, $before: DateTime, $language: Language, $subject: String) {
			recentQuestions(first: $first, before: $before, language: $language, subject: $subject) {
				next questions { id answers about { notation } } } }`,
		variables,
		actor
	);
	return recentQuestions;
}

const ids = ({ questions }: Page) => questions.map(({ id }) => id);

describe('recent questions', () => {
	it('are those the actor may see, newest first', async () => {
		expect(ids(await recent(null))).toEqual(['q_own', 'q_known']);
		expect(ids(await recent(signedIn('near')))).toEqual(['q_secret', 'q_own', 'q_known']);
	});

	it('come in pages that neither repeat nor leave out', async () => {
		const first = await recent(null, { first: 1 });
		expect(ids(first)).toEqual(['q_own']);
		const second = await recent(null, { first: 1, before: first.next });
		expect(ids(second)).toEqual(['q_known']);
		expect(second.next).toBeNull();
	});

	it('are narrowed by language and subject', async () => {
		expect(ids(await recent(null, { language: 'de' }))).toEqual([]);
		expect(ids(await recent(null, { language: 'sv', subject: 'mathematics' }))).toHaveLength(2);
		expect(ids(await recent(null, { subject: 'music' }))).toEqual([]);
	});

	it('come in pages of bounded size', async () => {
		await expect(recent(null, { first: 500 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
	});
});

describe('help with a question', () => {
	const help = async (id: string, actor: Actor | null) => {
		type Help = { people: { name: string }[]; materials: { title: string }[] };
		const { questionHelp } = await api.execute<{ questionHelp: Help }, Record<string, unknown>>(
			'query ($id: ID!) { questionHelp(id: $id) { people { name } materials { title } } }',
			{ id },
			actor
		);
		return {
			people: questionHelp.people.map(({ name }) => name),
			materials: questionHelp.materials.map(({ title }) => title)
		};
	};

	it('names who offers it and is shown, and what teaches it', async () => {
		expect(await help('q_own', signedIn('elin'))).toEqual({ people: ['anders'], materials: ['used'] });
	});

	it('names no members to a visitor', async () => {
		expect((await help('q_own', null)).people).toEqual([]);
	});

	it('does not betray a question that is not shown', async () => {
		expect(await help('q_secret', signedIn('elin'))).toEqual({ people: [], materials: [] });
	});
});

describe('a reply', () => {
	const reply = (question: string, body: string, actor: Actor | null) =>
		api.execute<{ replyToQuestion: string }, Record<string, unknown>>(
			'mutation ($question: ID!, $body: String!) { replyToQuestion(question: $question, body: $body, language: sv) }',
			{ question, body },
			actor
		);

	it('stands with its question, once however often it is sent', async () => {
		await Promise.all([1, 2, 3].map(() => reply('q_known', ' Vik remsor. ', signedIn('elin'))));
		const { answers } = await api.execute<{ answers: unknown[] }, Record<string, never>>(
			'{ answers(limit: 10) { body language writtenBy(limit: 1) { id } } }',
			{},
			signedIn('near')
		);
		expect(answers).toEqual([{ body: 'Vik remsor.', language: 'sv', writtenBy: [{ id: 'elin' }] }]);
	});

	it('takes the question out of what is suggested to her', async () => {
		const { forMe } = await api.execute<{ forMe: { cards: { node: string }[] } }, Record<string, never>>(
			'{ forMe { cards { node } } }',
			{},
			signedIn('elin')
		);
		expect(forMe.cards.map(({ node }) => node)).not.toContain('question:q_known');
	});

	it.each([
		['q_secret', 'text', 'elin', 'NOT_FOUND'],
		['nothing', 'text', 'elin', 'NOT_FOUND'],
		['q_known', '  ', 'elin', 'BAD_INPUT'],
		['q_known', 'x'.repeat(4001), 'elin', 'BAD_INPUT']
	])('to %s is refused when it may not be', async (question, body, who, code) => {
		await expect(reply(question, body, signedIn(who))).rejects.toMatchObject({ code });
	});

	it('needs a teacher', async () => {
		await expect(reply('q_known', 'text', null)).rejects.toMatchObject({ code: 'FORBIDDEN' });
	});
});
