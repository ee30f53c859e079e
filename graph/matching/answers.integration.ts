import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import { read } from '../driver.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { plantWorld, signedIn } from './fixture.ts';

let api: Api;

beforeAll(async () => {
	api = await createApi(await emptyTestServices());
	await plantWorld(api.services.driver);
});
afterAll(() => api?.stop());

const ANSWER = `mutation ($node: ID!, $answer: SuggestionState!, $reason: FeedbackReason) {
	answerSuggestion(node: $node, answer: $answer, reason: $reason) { node kind title state answeredAt until reason } }`;

async function answer(who: string, node: string, state: string, reason: string | null = null) {
	const { answerSuggestion } = await api.execute<
		{ answerSuggestion: Record<string, string> },
		Record<string, unknown>
	>(ANSWER, { node, answer: state, reason }, signedIn(who));
	return answerSuggestion;
}

async function undo(who: string, node: string): Promise<boolean> {
	const { undoAnswer } = await api.execute<{ undoAnswer: boolean }, Record<string, unknown>>(
		'mutation ($node: ID!) { undoAnswer(node: $node) }',
		{ node },
		signedIn(who)
	);
	return undoAnswer;
}

async function shown(who: string): Promise<{ cards: string[]; answered: string[] }> {
	const { forMe } = await api.execute<
		{ forMe: Record<'cards' | 'answered', { node: string }[]> },
		Record<string, never>
	>('{ forMe { cards { node } answered { node } } }', {}, signedIn(who));
	return { cards: forMe.cards.map(({ node }) => node), answered: forMe.answered.map(({ node }) => node) };
}

const count = async (statement: string): Promise<number> =>
	(await read<{ n: number }>(api.services.driver, `${statement} RETURN count(*) AS n`))[0]!.n;

describe('an answer', () => {
	it('"not now" hides it for ninety days and can be taken back', async () => {
		const { until } = await answer('elin', 'material:sought', 'later');
		const days = (Date.parse(until!) - Date.now()) / 86_400_000;
		expect(days).toBeGreaterThan(89);
		expect(days).toBeLessThan(91);
		expect((await shown('elin')).cards).not.toContain('material:sought');
		expect((await shown('elin')).answered).toContain('material:sought');
		expect(await undo('elin', 'material:sought')).toBe(true);
		expect((await shown('elin')).cards).toContain('material:sought');
		expect(await undo('elin', 'material:sought')).toBe(false);
	});

	it('"not now" comes back after ninety days, "not relevant" never does', async () => {
		await answer('elin', 'question:q_known', 'later');
		const makeOld = 'MATCH (s:Suggestion) SET s.answeredAt = datetime() - duration({days: 91})';
		await api.services.driver.executeQuery(makeOld);
		expect((await shown('elin')).cards).toContain('question:q_known');
		await answer('elin', 'question:q_known', 'notRelevant');
		await api.services.driver.executeQuery(makeOld);
		expect((await shown('elin')).cards).not.toContain('question:q_known');
		await undo('elin', 'question:q_known');
	});

	it('brings the next one in its place at once', async () => {
		const before = (await shown('elin')).cards;
		await answer('elin', 'teacher:nearer', 'notRelevant', 'known');
		const after = (await shown('elin')).cards;
		expect(after).not.toContain('teacher:nearer');
		expect(after.filter((node) => !before.includes(node))).toHaveLength(1);
		await undo('elin', 'teacher:nearer');
	});

	it('given twice at once is one answer, with one reason', async () => {
		await Promise.all(
			Array.from({ length: 6 }, () => answer('elin', 'material:foreign', 'notRelevant', 'language'))
		);
		expect(
			await count(
				"MATCH (:Teacher {id: 'elin'})<-[:MADE_TO]-(:Suggestion)-[:SUGGESTS]->(:Material {id: 'foreign'})"
			)
		).toBe(1);
		expect(await count('MATCH (:Feedback)')).toBe(1);
		expect((await answer('elin', 'material:foreign', 'notRelevant')).reason).toBe('language');
		await undo('elin', 'material:foreign');
		expect(await count('MATCH (:Feedback)')).toBe(0);
	});

	it.each([
		['material:secret', 'NOT_FOUND'],
		['teacher:hidden', 'NOT_FOUND'],
		['teacher:elin', 'NOT_FOUND'],
		['community:closed', 'NOT_FOUND'],
		['material:nothing', 'NOT_FOUND'],
		['skill:reading', 'BAD_INPUT'],
		['nonsense', 'BAD_INPUT']
	])('about %s is refused', async (node, code) => {
		await expect(answer('elin', node, 'later')).rejects.toMatchObject({ code });
	});

	it('cannot be "open", and needs a teacher', async () => {
		await expect(answer('elin', 'material:sought', 'open')).rejects.toMatchObject({ code: 'BAD_INPUT' });
		await expect(
			api.execute(ANSWER, { node: 'material:sought', answer: 'later' }, null)
		).rejects.toMatchObject({ code: 'FORBIDDEN' });
	});

	it('is hers alone: nobody else sees it or can take it back', async () => {
		await answer('elin', 'material:sought', 'later');
		expect(await undo('stranger', 'material:sought')).toBe(false);
		expect((await shown('stranger')).answered).toEqual([]);
		const { suggestions } = await api.execute<{ suggestions: unknown[] }, Record<string, never>>(
			'{ suggestions(limit: 10) { id } }',
			{},
			signedIn('stranger')
		);
		expect(suggestions).toEqual([]);
		expect((await shown('elin')).answered).toContain('material:sought');
	});

	it('cannot be given from outside', async () => {
		const { body } = await api.http(
			{
				body: { query: ANSWER, variables: { node: 'material:sought', answer: 'later' } },
				headers: new Headers({ 'content-type': 'application/json' })
			},
			signedIn('elin')
		);
		expect(body.kind === 'complete' && body.string).toContain('FORBIDDEN');
	});
});
