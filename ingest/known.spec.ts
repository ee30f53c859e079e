import { expect, test } from 'vitest';
import { Known } from './known.ts';

const skill = (uri: string, scheme: string, notation: string | null, ...labels: string[]) => ({
	uri,
	scheme,
	notation,
	labels
});

const known = new Known(
	['SE', 'SE232', 'EL'],
	[
		skill('k:1', 'kollegium', 'MAT04', 'fractions', 'Bruchrechnung'),
		skill('e:1', 'esco', null, 'fractions', 'cooking'),
		skill('e:2', 'esco', null, 'cooking')
	]
);

test.each([
	['MAT04', 'k:1'],
	['mat04', 'k:1'],
	['bruchrechnung ', 'k:1'],
	['fractions', 'k:1'],
	['e:1', 'e:1'],
	['cooking', null],
	['nothing', null]
])('skill %s', (name, uri) => {
	expect(known.skill(name)).toBe(uri);
});

test('a label of several skills names none', () => {
	expect(known.isAmbiguous('Cooking')).toBe(true);
	expect(known.isAmbiguous('fractions')).toBe(false);
});

test.each([
	['se232', 'SE232'],
	['GR', 'EL'],
	['SE999', null]
])('region %s', (name, code) => {
	expect(known.region(name)).toBe(code);
});
