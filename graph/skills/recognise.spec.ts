import { describe, expect, it } from 'vitest';
import { fold, lexiconOf } from './lexicon.ts';
import { partsOf, rankSkills, skillsNamedIn } from './recognise.ts';

const LEXICON = lexiconOf([
	{ uri: 'urn:fractions', labels: ['Fractions', 'Bråkräkning', 'Bruchrechnung', 'Frações', 'bråk'] },
	{ uri: 'urn:feedback', labels: ['Formative assessment', 'Formativ bedömning', 'feedback'] },
	{ uri: 'urn:assessment', labels: ['assessment'] },
	{ uri: 'urn:art', labels: ['art'] }
]);

describe('skills named in a text', () => {
	it.each([
		['Wir üben Bruchrechnung mit Streifen.', 'Bruchrechnung'],
		['Bråk med linjal', 'Bråk'],
		['fracoes com tiras', 'fracoes']
	])('are found in %s', (text, because) => {
		expect(skillsNamedIn(text, LEXICON)).toEqual([{ uri: 'urn:fractions', because, count: 1 }]);
	});

	it('are the longer ones where a shorter label lies inside', () => {
		const found = skillsNamedIn('Formative assessment in year 5', LEXICON);
		expect(found.map(({ uri }) => uri)).toEqual(['urn:feedback']);
	});

	it('come in the order of how often they are named', () => {
		const found = skillsNamedIn('feedback, fractions, feedback', LEXICON);
		expect(found.map(({ uri, count }) => [uri, count])).toEqual([
			['urn:feedback', 2],
			['urn:fractions', 1]
		]);
	});

	it('are no short words, which are part of too much', () => {
		expect(skillsNamedIn('the art of maths', LEXICON)).toEqual([]);
	});
});

describe('parts of a text', () => {
	it('are its lines and sentences, without bullets and single words', () => {
		expect(partsOf('Mål\n- Eleverna jämför bråk. De ritar dem.\n\n2) Utvärdering i grupp')).toEqual([
			'Eleverna jämför bråk.',
			'De ritar dem.',
			'Utvärdering i grupp'
		]);
	});

	it('are never more than can be searched while somebody waits', () => {
		const long = Array.from({ length: 400 }, (_, index) => `Sentence number ${index} of it.`).join(' ');
		expect(partsOf(long)).toHaveLength(16);
		expect(partsOf(long)[0]).toBe('Sentence number 0 of it.');
	});
});

it('puts what is named before what is only near', () => {
	const near = [
		[
			{ uri: 'urn:a', by: 'meaning' as const },
			{ uri: 'urn:b', by: 'words' as const }
		],
		[{ uri: 'urn:b', by: 'words' as const }]
	];
	const named = [{ uri: 'urn:c', because: 'c', count: 1 }];
	expect(rankSkills(named, near, 2)).toEqual([
		{ uri: 'urn:c', because: 'c' },
		{ uri: 'urn:b', because: null }
	]);
});

it('folds as people type', () => {
	expect(fold('  Straße & Frações!')).toBe('strasse fracoes');
});
