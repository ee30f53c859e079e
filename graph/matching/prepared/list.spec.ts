import { describe, expect, it } from 'vitest';
import type { ChosenCard } from '../suggest.ts';
import { namesOf } from './list.ts';

const card = (node: string, steps: string[], by: string | null = null) =>
	({
		node,
		by,
		reasons: [{ code: 'any', shared: [], steps: steps.map((step) => ({ node: step })) }]
	}) as unknown as ChosenCard;

describe('what a list names', () => {
	it('is what it suggests, whom it leads over, and who wrote it; not the reader, not skills', () => {
		const cards = [
			card('teacher:t_1', ['teacher:t_me', 'skill:A', 'teacher:t_1']),
			card('material:m_1', ['teacher:t_me', 'teacher:t_2', 'material:m_1'], 'teacher:t_3')
		];
		expect(namesOf(cards, 't_me')).toEqual([
			{ kind: 'material', id: 'm_1', isSuggested: true },
			{ kind: 'teacher', id: 't_1', isSuggested: true },
			{ kind: 'teacher', id: 't_2', isSuggested: false },
			{ kind: 'teacher', id: 't_3', isSuggested: false }
		]);
	});
});
