import { describe, expect, it } from 'vitest';
import { compoundParts, countWords } from './compounds.ts';

const lexicon = countWords([
	'Bruch, Brüche, Rechnung, rechnen, Lese, Förderung, Sprache, Bildung, Unterricht',
	'bråk, räkning, läs, förståelse, språk, utveckling, klimat, diagram'
]);

describe('compoundParts', () => {
	it.each([
		['Bruchrechnung', ['bruch', 'rechnung']],
		['Bråkräkning i åk 5', ['bråk', 'räkning']],
		['Leseförderung', ['lese', 'förderung']],
		['Klimatdiagram', ['klimat', 'diagram']],
		['Språkutveckling', ['språk', 'utveckling']],
		['Unterricht', []],
		['fractions', []]
	])('splits %s', (text, parts) => {
		expect(compoundParts(text, lexicon)).toEqual(parts);
	});

	it('leaves out parts that stand in the text anyway', () => {
		expect(compoundParts('Bruch und Bruchrechnung', lexicon)).toEqual(['rechnung']);
	});
});
