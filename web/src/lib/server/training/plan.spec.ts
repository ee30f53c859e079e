import { describe, expect, it } from 'vitest';
import { readPlan } from './plan.ts';

describe('the plan of a module', () => {
	it('is read by phase, in the order of the course', () => {
		const plan = readPlan(
			'### W1. Arriving · 30 min\n\nOpen the *door*.\n\n### B1. Reading · 60 min\n\nA text.\n\n### W2. Who is here · 45 min\n\n- one'
		);
		expect(plan.map(({ phase, steps }) => [phase, steps.map(({ id, minutes }) => [id, minutes])])).toEqual([
			['before', [['b1', 60]]],
			[
				'week',
				[
					['w1', 30],
					['w2', 45]
				]
			]
		]);
		expect(plan[1]!.steps[0]).toMatchObject({ title: 'Arriving', html: '<p>Open the <em>door</em>.</p>' });
	});

	it('without steps is empty', () => {
		expect(readPlan('Nothing yet.\n\n### A heading of another kind\n\nText.')).toEqual([]);
	});
});
