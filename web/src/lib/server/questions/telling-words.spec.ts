import { expect, it } from 'vitest';
import { tellingWords } from './telling-words.ts';

it.each([
	['Hur förklarar jag bråk?', 'förklarar bråk'],
	['How do I use a map in art?', 'How do I use a map in art'],
	['', '']
])('of %j are %j', (sentence, words) => {
	expect(tellingWords(sentence)).toBe(words);
});
