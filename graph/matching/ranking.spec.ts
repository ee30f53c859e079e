import { describe, expect, it } from 'vitest';
import type { Candidate, CandidateKind, MatchingActor, PathNode } from './candidate.ts';
import { featuresOf, harmonicMean } from './features.ts';
import { rank } from './ranking.ts';

const ME: MatchingActor = {
	id: 'me',
	name: 'Elin Lindgren',
	languages: ['sv', 'en'],
	stages: ['S2'],
	country: 'SE',
	need: 4,
	skills: 3
};

const skill = (notation: string): PathNode => ({ node: `skill:${notation}`, label: notation });

const candidate = (kind: CandidateKind, id: string, more: Partial<Candidate> = {}): Candidate => ({
	kind,
	id,
	node: `${kind}:${id}`,
	title: id,
	language: 'sv',
	country: 'SE',
	region: null,
	facts: { languages: ['sv'], stages: ['S2'] },
	helps: [],
	needs: [],
	asked: [],
	between: [],
	need: 2,
	age: 0,
	...more
});

const helps = (notation: string) => ({ helps: [{ skill: skill(notation), urgency: 2, level: 3 }] });
const needs = (notation: string) => ({ needs: [{ skill: skill(notation), urgency: 2, level: 3 }] });

describe('a fit', () => {
	it.each([
		[1, 1, 1],
		[0.5, 1, 2 / 3],
		[1, 0, 0],
		[0, 0, 0]
	])('of %d and %d is %d', (a, b, mean) => {
		expect(harmonicMean(a, b)).toBeCloseTo(mean);
	});

	it('counts an urgent need and a good knowledge more', () => {
		const weak = candidate('teacher', 'weak', { helps: [{ skill: skill('a'), urgency: 1, level: 1 }] });
		const strong = candidate('teacher', 'strong', { helps: [{ skill: skill('a'), urgency: 3, level: 3 }] });
		expect(featuresOf(strong, ME).mine).toBeGreaterThan(featuresOf(weak, ME).mine);
		expect(featuresOf(strong, ME).mine).toBeLessThanOrEqual(1);
	});

	it('counts a colleague in between with few ties more than one with many', () => {
		const over = (ties: number) =>
			featuresOf(candidate('teacher', 't', { between: [{ node: 'teacher:x', label: 'x', ties }] }), ME)
				.between;
		expect(over(2)).toBeGreaterThan(over(30));
	});
});

describe('the order', () => {
	it('puts help that goes both ways before help that goes one way', () => {
		const ranked = rank(
			[
				candidate('teacher', 'one-way', { helps: [...helps('a').helps, ...helps('b').helps] }),
				candidate('teacher', 'both-ways', { ...helps('a'), ...needs('c') })
			],
			ME
		);
		expect(ranked.map(({ id }) => id)).toEqual(['both-ways', 'one-way']);
	});

	it('keeps one of three colleagues for somebody abroad', () => {
		const near = ['a', 'b', 'c', 'd'].map((id) => candidate('teacher', id, { ...helps(id), ...needs('x') }));
		const far = candidate('teacher', 'far', { ...helps('e'), country: 'PT' });
		const ranked = rank([...near, far], ME);
		expect(ranked).toHaveLength(3);
		expect(ranked.map(({ id }) => id)).toContain('far');
	});

	it('takes three from here where there is nobody abroad', () => {
		const near = ['a', 'b', 'c', 'd'].map((id) => candidate('teacher', id, helps(id)));
		expect(rank(near, ME)).toHaveLength(3);
	});

	it('varies the skills', () => {
		const ranked = rank(
			[
				candidate('material', 'a1', helps('a')),
				candidate('material', 'a2', helps('a')),
				candidate('material', 'a3', helps('a')),
				candidate('material', 'b', { helps: [{ skill: skill('b'), urgency: 1.8, level: 3 }] })
			],
			ME
		);
		expect(ranked.slice(0, 2).map(({ id }) => id)).toEqual(['a1', 'b']);
	});

	it('begins with a colleague and goes by turns', () => {
		const kinds: CandidateKind[] = ['question', 'community', 'material', 'teacher', 'material', 'teacher'];
		const ranked = rank(
			kinds.map((kind, index) => candidate(kind, `c${index}`, { ...helps(`s${index}`), ...needs('x') })),
			ME
		);
		expect(ranked.map(({ kind }) => kind)).toEqual([
			'teacher',
			'material',
			'question',
			'teacher',
			'community',
			'material'
		]);
	});

	it('is the same however the candidates arrive', () => {
		const some = ['a', 'b', 'c', 'd', 'e'].map((id) => candidate('teacher', id, helps(id)));
		expect(rank(some, ME).map(({ id }) => id)).toEqual(rank([...some].reverse(), ME).map(({ id }) => id));
	});
});
