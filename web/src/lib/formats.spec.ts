import { describe, expect, test } from 'vitest';
import { countryName, date, dayAndTime, initials, languageName, list, number, percent } from './formats.ts';

const moment = '2026-11-23T14:30:00Z';

describe('formats', () => {
	test.each([
		['en', '23 November 2026'],
		['sv', '2026-11-23'],
		['de', '23.11.2026'],
		['pt', '23/11/2026']
	] as const)('date in %s', (locale, written) => expect(date(moment, locale)).toBe(written));

	test.each([
		['en', '12,345.6', '25%'],
		['sv', '12 345,6', '25 %'],
		['de', '12.345,6', '25 %'],
		['pt', '12 345,6', '25%']
	] as const)('numbers in %s', (locale, figure, share) => {
		const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
		expect([plain(number(12_345.6, 1, locale)), plain(percent(0.25, 0, locale))]).toEqual([figure, share]);
	});

	test('the clock is that of the language', () => {
		expect([dayAndTime(moment, undefined, 'de'), dayAndTime(moment, undefined, 'pt')].join()).toMatch(
			/15:30.*14:30/
		);
	});

	test('names come in the language of the page', () => {
		expect([countryName('SE', 'pt'), languageName('de', 'sv'), list(['a', 'b', 'c'], 'de')]).toEqual([
			'Suécia',
			'tyska',
			'a, b und c'
		]);
	});

	test.each([
		['Elin Lindgren', 'EL'],
		['Aoife Ní Dhuibhir', 'AD'],
		['Åsa', 'Å'],
		['Ana Maria da Costa', 'AC']
	])('initials of %s', (name, letters) => expect(initials(name)).toBe(letters));
});
