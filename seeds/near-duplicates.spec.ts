import { describe, expect, it } from 'vitest';
import { readMaterials } from './ingredients.ts';
import { alikeByMeaning, alikeByWords } from './near-duplicates.ts';

/** Above this share of common runs of four words a teacher would say: I have read this before. */
const TOO_ALIKE = 0.12;

const text = (key: string, words: string, language = 'en') => ({ key, language, text: words });

describe('the likeness of texts', () => {
	it('by words is the share of runs of four that the shorter one repeats', () => {
		const texts = [
			text('a', 'Pupils fold a strip of paper into thirds and compare.'),
			text('b', 'Next day: pupils fold a strip of paper, then cut it.'),
			text('c', 'A number talk without pencils takes ten minutes.'),
			text('d', 'Pupils fold a strip of paper into thirds and compare.', 'sv')
		];
		// Seven runs of the first, three of them in the second: those that begin with pupils, fold and a.
		expect(alikeByWords(texts, 1)).toEqual([{ a: 'b', b: 'a', likeness: 3 / 7 }]);
	});

	it('by meaning is the cosine of their vectors', () => {
		const texts = [
			{ ...text('a', ''), vector: [1, 0] },
			{ ...text('b', ''), vector: [0.6, 0.8] },
			{ ...text('c', '', 'sv'), vector: [1, 0] }
		];
		expect(alikeByMeaning(texts, 5)).toEqual([{ a: 'b', b: 'a', likeness: 0.6 }]);
	});
});

describe('the materials of the demonstration', () => {
	const materials = readMaterials();

	it('do not repeat each other', () => {
		const texts = materials.map(({ key, language, description }) => ({ key, language, text: description }));
		expect(alikeByWords(texts, 10).filter(({ likeness }) => likeness > TOO_ALIKE)).toEqual([]);
	});

	it('have titles of their own', () => {
		const titles = materials.map(({ title, language }) => `${language} ${title.toLowerCase()}`);
		expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
	});
});
