import { describe, expect, test } from 'vitest';
import { langOf, localized, localizedList, skillLabel } from './localized.ts';

const skill = { prefLabelEn: 'fractions', prefLabelDe: 'Bruchrechnung', prefLabelSv: '', prefLabelPt: null };

describe('localized', () => {
	test('takes the language of the page and then has no `lang`', () => {
		expect(localized(skill, 'prefLabel', 'de')).toEqual({ text: 'Bruchrechnung', lang: undefined });
	});
	test('falls back to English, then to whatever there is, and says which', () => {
		expect(localized(skill, 'prefLabel', 'sv')).toEqual({ text: 'fractions', lang: 'en' });
		expect(localized({ titlePt: 'Título' }, 'title', 'de')).toEqual({ text: 'Título', lang: 'pt' });
	});
	test('is null where no language has words', () => {
		expect(localized({}, 'title', 'de')).toBeNull();
	});
	test('lists', () => {
		expect(localizedList({ outcomesEn: ['a'], outcomesSv: [] }, 'outcomes', 'sv')).toEqual({
			text: ['a'],
			lang: 'en'
		});
	});
	test('a skill without words is named by its notation', () => {
		expect(skillLabel({ notation: 'X1' }, 'en').text).toBe('X1');
	});
	test('langOf', () => {
		expect([langOf('sv', 'sv'), langOf('sv', 'de'), langOf(null, 'de')]).toEqual([
			undefined,
			'sv',
			undefined
		]);
	});
});
