import { describe, expect, it } from 'vitest';
import { taught } from './lessons.ts';
import { DEFAULT_STRATEGY } from './strategies/index.ts';

const weight = (lessons: Parameters<typeof taught>[1], name: 'mine' | 'between') =>
	taught(DEFAULT_STRATEGY, lessons).mine.teacher[name]! / DEFAULT_STRATEGY.mine.teacher[name]!;

describe('what came of suggestions', () => {
	it('changes nothing while nobody has answered', () => {
		expect(taught(DEFAULT_STRATEGY, [])).toBe(DEFAULT_STRATEGY);
	});

	it('raises the weight of a reason that led to meetings, and lowers the others', () => {
		const lessons = [
			{ code: 'offersWhatISeek', good: 90, bad: 10 },
			{ code: 'worksWithColleague', good: 10, bad: 90 }
		];
		expect(weight(lessons, 'mine')).toBeGreaterThan(1.2);
		expect(weight(lessons, 'between')).toBeCloseTo(0.7);
	});

	it('moves little after a few answers', () => {
		const lessons = [
			{ code: 'offersWhatISeek', good: 2, bad: 0 },
			{ code: 'worksWithColleague', good: 0, bad: 2 }
		];
		expect(weight(lessons, 'mine')).toBeLessThan(1.1);
		expect(weight(lessons, 'between')).toBeGreaterThan(0.9);
	});
});
