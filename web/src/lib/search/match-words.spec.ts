import { describe, expect, it } from 'vitest';
import { marked, type Match, mendedWords, reasonOf } from './match-words.ts';

const match = (one: Partial<Match>): Match => ({ by: 'words', words: [], mended: false, ...one });

describe('reasonOf', () => {
	it.each([
		[
			match({ field: 'title', words: ['fraction'] }),
			'en',
			{ tone: 'plain', text: '“fraction” in the title' }
		],
		[match({ field: null }), 'en', { tone: 'plain', text: 'Found by word' }],
		[match({ by: 'meaning' }), 'de', { tone: 'found', text: 'Found by meaning' }],
		[
			match({ by: 'skill', words: ['Bruchrechnung'], concept: 'bråkräkning' }),
			'sv',
			{ tone: 'found', text: 'Found by meaning:', word: { text: 'bråkräkning', lang: 'sv' } }
		],
		[
			match({ by: 'skill', words: ['Fractions'], concept: 'Fractions' }),
			'en',
			{ tone: 'plain', text: 'Topic: Fractions' }
		],
		[match({ by: 'listed' }), 'en', null]
	])('%j in %s', (one, language, reason) => {
		expect(reasonOf(one, language)).toEqual(reason);
	});
});

describe('mendedWords', () => {
	it('tells the meant words when no hit has what was typed', () => {
		expect(
			mendedWords([match({ words: ['Bruchrechnung'], mended: true }), match({ by: 'meaning' })])
		).toEqual(['Bruchrechnung']);
	});
	it('is silent when a hit has it as typed, or when there are only meanings', () => {
		expect(mendedWords([match({ words: ['a'], mended: true }), match({ words: ['b'] })])).toEqual([]);
		expect(mendedWords([match({ by: 'meaning' })])).toEqual([]);
	});
});

it('marks what matched', () => {
	expect(marked('a \uE000b\uE001 c')).toEqual([
		{ text: 'a ', isMatch: false },
		{ text: 'b', isMatch: true },
		{ text: ' c', isMatch: false }
	]);
});
