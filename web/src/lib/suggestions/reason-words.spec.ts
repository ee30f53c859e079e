import { describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { givenName } from './names.ts';
import { reasonPaths, reasonSentence } from './reason-words.ts';
import type { ReasonStep, Suggestion } from './types.ts';

const step = (kind: ReasonStep['kind'], label: string, more: Partial<ReasonStep> = {}): ReasonStep => ({
	node: `${kind}:${label}`,
	kind,
	label,
	isMe: false,
	crossBorder: false,
	...more
});

const me = step('teacher', 'Elin Lindgren', { isMe: true });
const skill = (label: string, sv: string, relationship: string) =>
	step('skill', label, { labelEn: label, labelSv: sv, relationship, direction: 'forward' });
const tiago = (relationship: string) =>
	step('teacher', 'Tiago Moreira', { relationship, direction: 'backward', crossBorder: true });

const TIAGO: Suggestion = {
	node: 'teacher:t_1',
	kind: 'teacher',
	id: 't_1',
	title: 'Tiago Moreira',
	crossBorder: true,
	facts: { subjects: [], stages: [], languages: [] },
	reasons: [
		{
			code: 'offersWhatISeek',
			shared: [],
			steps: [me, skill('formative assessment', 'formativ bedömning', 'SEEKS'), tiago('OFFERS')]
		},
		{
			code: 'offersWhatISeek',
			shared: [],
			steps: [me, skill('rubrics', 'matriser', 'SEEKS'), tiago('OFFERS')]
		},
		{
			code: 'seeksWhatIOffer',
			shared: [],
			steps: [me, skill('fractions', 'bråkräkning', 'OFFERS'), tiago('SEEKS')]
		},
		{ code: 'sameStage', shared: ['S2', 'V'], steps: [] },
		{ code: 'sharedLanguage', shared: ['en'], steps: [] }
	]
};

describe('a reason', () => {
	it.each([
		[
			'en',
			'Tiago offers formative assessment and rubrics, which you look for. You offer fractions, which Tiago looks for. You both teach pupils aged 10–12. You both speak English.'
		],
		[
			'sv',
			'Tiago erbjuder formativ bedömning och matriser, som du söker. Du erbjuder bråkräkning, som Tiago söker. Ni undervisar båda elever i åldern 10–12 år. Ni talar båda engelska.'
		]
	] as const)('is said in %s', (locale, sentence) => {
		overwriteGetLocale(() => locale);
		expect(reasonSentence(TIAGO)).toBe(sentence);
	});

	it('has one path for each side, with the border on the last step', () => {
		overwriteGetLocale(() => 'sv');
		const paths = reasonPaths(TIAGO);
		expect(paths).toHaveLength(2);
		expect(paths[0]).toEqual([
			{ kind: 'teacher', label: 'Jag' },
			{
				kind: 'skill',
				label: 'Formativ bedömning',
				href: '/sv/skills/formative%20assessment',
				via: { words: 'söker', across: false }
			},
			{
				kind: 'teacher',
				label: 'Tiago',
				href: '/sv/people/Tiago%20Moreira',
				via: { words: 'erbjuds av', across: true }
			}
		]);
	});
});

describe('a given name', () => {
	it.each([
		['Tiago Moreira', 'Tiago'],
		['Gráinne O’Brien', 'Gráinne'],
		['Dr. Anna Müller', 'Dr. Anna Müller'],
		['t34', 't34'],
		['Åsa', 'Åsa']
	])('of %s is %s', (name, given) => {
		expect(givenName(name)).toBe(given);
	});
});
