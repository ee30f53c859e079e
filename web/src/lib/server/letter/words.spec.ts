import { describe, expect, it } from 'vitest';
import type { ReasonStep } from '#graph/matching/path.ts';
import type { Card } from '#graph/matching/suggest.ts';
import { MAIL_LANGUAGES } from '#graph/mail/mail.ts';
import { LETTER_WORDS } from './words.ts';

const step = (kind: string, label: string, more: Partial<ReasonStep> = {}): ReasonStep => ({
	node: `${kind}:${label}`,
	kind,
	label,
	isMe: false,
	relationship: null,
	direction: null,
	crossBorder: false,
	weight: null,
	...more
});

const me = step('teacher', 'Elin Lindgren', { isMe: true });
const skill = step('skill', 'fractions', {
	labelEn: 'fractions',
	labelSv: 'bråkräkning',
	labelDe: 'Bruchrechnung',
	labelPt: 'frações',
	relationship: 'SEEKS',
	direction: 'forward'
});
const colleague = step('teacher', 'Anders Berg', { relationship: 'COLLABORATES_WITH', direction: 'forward' });
const question = step('question', 'Hur?');
const tiago = step('teacher', 'Tiago Moreira', {
	relationship: 'OFFERS',
	direction: 'backward',
	crossBorder: true
});

/** Every reason there is, with the path it comes with. */
const REASONS: Record<string, ReasonStep[]> = {
	offersWhatISeek: [me, skill, tiago],
	seeksWhatIOffer: [me, skill, tiago],
	worksWithColleague: [me, colleague, tiago],
	sameStage: [],
	sharedLanguage: [],
	teachesWhatISeek: [me, skill, tiago],
	teachesWhatIAsked: [question, skill, tiago],
	usedByColleague: [me, colleague, tiago],
	worksOnWhatISeek: [me, skill, tiago],
	worksOnWhatIOffer: [me, skill, tiago],
	colleagueIsMember: [me, colleague, tiago],
	aboutWhatIOffer: [me, skill, tiago]
};

const SHARED: Record<string, string[]> = { sameStage: ['S2'], sharedLanguage: ['en'] };

const cardFor = (...codes: string[]): Card => ({
	node: 'teacher:t_1',
	kind: 'teacher',
	id: 't_1',
	title: 'Tiago Moreira',
	language: null,
	country: 'PT',
	region: 'Cávado',
	crossBorder: true,
	facts: {
		subjects: ['mathematics'],
		stages: ['S2'],
		languages: ['pt', 'en'],
		school: null,
		author: null,
		licence: null,
		kind: null,
		minutes: null,
		members: null,
		answers: null,
		line: null
	},
	reasons: codes.map((code) => ({ code, steps: REASONS[code]!, shared: SHARED[code] ?? [] }))
});

describe.each(Object.keys(REASONS))('the reason %s', (code) => {
	it('has a sentence of its own in each language, with what it is about', () => {
		const sentences = MAIL_LANGUAGES.map((language) => LETTER_WORDS.card(cardFor(code), language).sentence);
		expect(new Set(sentences).size).toBe(MAIL_LANGUAGES.length);
		const [en, sv, de, pt] = sentences;
		if (REASONS[code]!.includes(skill) && code !== 'teachesWhatIAsked') {
			expect([en, sv, de, pt]).toEqual([
				expect.stringContaining('fractions'),
				expect.stringContaining('bråkräkning'),
				expect.stringContaining('Bruchrechnung'),
				expect.stringContaining('frações')
			]);
		}
	});
});

describe('a letter', () => {
	it.each([
		['en', 'Portugal · Cávado', 'Fractions', 'look for', 'offered by'],
		['sv', 'Portugal · Cávado', 'Bråkräkning', 'söker', 'erbjuds av'],
		['de', 'Portugal · Cávado', 'Bruchrechnung', 'sucht', 'angeboten von'],
		['pt', 'Portugal · Cávado', 'Frações', 'procura', 'oferecido por']
	] as const)(
		'in %s says where somebody is from, and how one gets there',
		(language, across, topic, seek, offer) => {
			const words = LETTER_WORDS.card(cardFor('offersWhatISeek'), language);
			expect(words.across).toBe(across);
			const [path] = words.paths;
			expect(path![1]).toMatchObject({ label: topic, via: { across: false } });
			expect(path![1]!.via!.words).toContain(seek.slice(0, 4));
			expect(path![2]).toEqual({ label: 'Tiago', via: { words: offer, across: true } });
		}
	);

	it('speaks each language in turn, whatever was spoken before', () => {
		const say = (language: (typeof MAIL_LANGUAGES)[number]) =>
			LETTER_WORDS.card(cardFor('offersWhatISeek'), language).facts;
		const first = MAIL_LANGUAGES.map(say);
		expect(MAIL_LANGUAGES.toReversed().map(say).toReversed()).toEqual(first);
		expect(new Set(first).size).toBe(MAIL_LANGUAGES.length);
	});
});
