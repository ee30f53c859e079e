import { describe, expect, it } from 'vitest';
import type { Candidate, CandidateKind, MatchingActor, PathNode } from './candidate.ts';
import { featuresOf } from './features/index.ts';
import { rank as rankWith } from './ranking.ts';
import { harmonicMean, scoreOf } from './score.ts';
import { DEFAULT_STRATEGY, STRATEGIES } from './strategies/index.ts';

const ME: MatchingActor = {
	id: 'me',
	name: 'Elin Lindgren',
	languages: ['sv', 'en'],
	stages: ['S2'],
	subjects: ['mathematics'],
	country: 'SE',
	communities: ['west'],
	skills: 3,
	reach: 1,
	hidden: [],
	said: []
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
	alike: [],
	bridges: [],
	network: null,
	communities: [],
	exposure: 0,
	room: 2,
	age: 0,
	...more
});

const rank = (some: Candidate[], me: MatchingActor) => rankWith(some, me).map(({ candidate: one }) => one);

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

	it('keeps one of three colleagues for somebody who was suggested to hardly anybody', () => {
		const known = ['a', 'b', 'c', 'd'].map((id) =>
			candidate('teacher', id, { ...helps(id), ...needs('x'), exposure: 9 })
		);
		const seldom = candidate('teacher', 'seldom', helps('e'));
		const ids = rank([...known, seldom], ME).map(({ id }) => id);
		expect(ids).toHaveLength(3);
		expect(ids).toContain('seldom');
	});

	it('gives a kind one place less each time she wants none of it', () => {
		const near = ['a', 'b', 'c', 'd'].map((id) => candidate('material', id, helps(id)));
		const remark = { kind: 'material' as const, reason: 'kind', skills: [] };
		const shown = (times: number) => rank(near, { ...ME, said: Array(times).fill(remark) }).length;
		expect([0, 1, 2, 3, 4].map(shown)).toEqual([3, 2, 1, 0, 0]);
	});

	it('is the same however the candidates arrive', () => {
		const some = ['a', 'b', 'c', 'd', 'e'].map((id) => candidate('teacher', id, helps(id)));
		expect(rank(some, ME).map(({ id }) => id)).toEqual(rank([...some].reverse(), ME).map(({ id }) => id));
	});
});

describe('the slider', () => {
	const alike = candidate('teacher', 'alike', { ...helps('a'), ...needs('b'), communities: ['west'] });
	const bridge = {
		mine: { node: 'community:west', label: 'West' },
		theirs: { node: 'community:porto', label: 'Porto' },
		gain: 1
	};
	const far = candidate('teacher', 'far', { ...helps('a'), ...needs('b'), country: 'PT', bridges: [bridge] });
	const first = (reach: number) => rank([alike, far], { ...ME, reach })[0]!.id;

	it('puts people like her first at one end, and bridges at the other', () => {
		expect(first(0)).toBe('alike');
		expect(first(4)).toBe('far');
	});

	it('adds nothing for a bridge at the near end', () => {
		const score = (one: Candidate) => scoreOf(one, { ...ME, reach: 0 }, DEFAULT_STRATEGY);
		expect(score(far)).toBeCloseTo(score({ ...far, bridges: [] }));
	});
});

describe('a score', () => {
	const full = candidate('teacher', 'full', {
		helps: [...helps('a').helps, ...helps('b').helps],
		...needs('c'),
		between: [{ node: 'teacher:x', label: 'x', ties: 3 }],
		alike: [{ mine: { node: 'material:m', label: 'm' }, theirs: null, nearness: 0.5 }]
	});
	const WITHOUT: [string, Partial<Candidate>][] = [
		['one skill she looks for', helps('a')],
		['the skill she offers', { needs: [] }],
		['the colleague in between', { between: [] }],
		['what is near in meaning', { alike: [] }]
	];

	it.each(STRATEGIES.flatMap((strategy) => WITHOUT.map(([what, less]) => ({ strategy, what, less }))))(
		'by $strategy.id falls without $what',
		({ strategy, what, less }) => {
			const isOneSided = strategy.theirs === null && what === 'the skill she offers';
			const [before, after] = [full, { ...full, ...less }].map((one) => scoreOf(one, ME, strategy));
			if (isOneSided) expect(after).toBe(before);
			else expect(after).toBeLessThan(before!);
		}
	);

	it('counts a skill over the hierarchy less than the skill itself', () => {
		const over = [{ skill: skill('group'), isUp: true }];
		const near = candidate('teacher', 'near', { helps: [{ ...helps('a').helps[0]!, over }] });
		const same = candidate('teacher', 'same', helps('a'));
		expect(featuresOf(near, ME).mine).toBeLessThan(featuresOf(same, ME).mine);
		expect(featuresOf(near, ME).mine).toBeGreaterThan(0);
	});

	it('counts a skill less that she called another topic', () => {
		const said = [{ kind: 'material' as const, reason: 'topic', skills: ['skill:a'] }];
		const one = candidate('material', 'm', helps('a'));
		expect(featuresOf(one, { ...ME, said }).mine).toBeLessThan(featuresOf(one, ME).mine);
	});
});
