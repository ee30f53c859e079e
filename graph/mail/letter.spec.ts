import { describe, expect, it } from 'vitest';
import { MAIL_LANGUAGES } from './mail.ts';
import { LETTER, type LetterFacts } from './mails/letter.ts';
import { renderMail } from './render.ts';

const at = (path: string) => `https://kollegium.example.org/${path}`;
const linksOf = (id: string) => ({
	page: at(`page/${id}`),
	accept: at(`accept/${id}`),
	later: at(`later/${id}`),
	notThisKind: at(`kind/${id}`)
});

const card = (kind: 'teacher' | 'material' | 'question', title: string, across: string | null = null) => ({
	kind,
	title,
	lang: kind === 'material' ? 'pt' : undefined,
	words: {
		facts: `facts of ${title}`,
		across,
		sentence: `${title} <b>offers</b> fractions.`,
		paths: [[{ label: 'I' }, { label: 'Fractions', via: { words: 'look for', across: false } }]]
	},
	links: linksOf(title)
});

const FACTS: LetterFacts = {
	name: 'Elin',
	date: '1 December 2026',
	frequency: 'fortnightly',
	cards: [
		card('teacher', 'Anna'),
		card('teacher', 'Berta'),
		card('teacher', 'Tiago', 'Portugal · Braga'),
		card('material', 'Frações'),
		card('question', 'How?')
	],
	links: { profile: at('me'), settings: at('me/letter'), pause: at('pause'), unsubscribe: at('end') }
};

/** Addresses in a mail, each once. */
const addresses = (text: string) => [...new Set(text.match(/https:\/\/[^\s"<]+/g))].sort();

describe.each(MAIL_LANGUAGES)('a letter in %s', (language) => {
	const { subject, html, text } = renderMail(LETTER.words[language](FACTS), language);

	it('says the same in words alone and as a page', () => {
		const page = html.replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, ' ').replaceAll(/\s+/g, ' ');
		for (const one of FACTS.cards) {
			for (const said of [one.title, one.words.facts]) {
				expect(text).toContain(said);
				expect(page).toContain(said);
			}
		}
		expect(text).toContain('Tiago (Portugal · Braga)');
		expect(text).toContain('I – look for – Fractions');
		expect(subject).toBe(text.split('\n')[0]!.split(', Elin')[0]);
	});

	it('has the same addresses in both, and nobody else’s', () => {
		// A thing's own page is what its button opens; a text need not say that twice.
		const pages = FACTS.cards.filter(({ kind }) => kind !== 'teacher').map(({ links }) => links.page);
		expect(addresses(html).filter((one) => !pages.includes(one))).toEqual(addresses(text));
	});

	it('needs no picture, no script and no second request, and makes no markup of words', () => {
		expect(html).not.toMatch(/<img|<script|<link|url\(|@import|@font-face/);
		expect(html).toContain('&lt;b&gt;offers');
		expect(html).toContain('lang="pt"');
	});

	it('is named by the number of colleagues', () => {
		const titles = [0, 1, 2, 3].map((people) => {
			const cards = FACTS.cards.filter(({ kind }, place) => kind !== 'teacher' || place < people);
			return LETTER.words[language]({ ...FACTS, cards }).subject;
		});
		expect(new Set(titles).size).toBe(4);
	});
});
