import { describe, expect, test } from 'vitest';
import { safePath } from './safe-path.ts';

describe('safePath', () => {
	test.each([
		['/sv/map?around=t_1', '/sv/map?around=t_1'],
		['/', '/'],
		['/materials#x', '/materials'],
		['/a/../home', '/home']
	])('keeps %s', (target, path) => expect(safePath(target)).toBe(path));

	test.each([
		'//evil.example',
		'/\\evil.example',
		'/\t/evil.example',
		'/\n/evil.example',
		'https://evil.example/',
		'javascript:alert(1)',
		'evil',
		'',
		null,
		undefined
	])('refuses %j', (target) => expect(safePath(target)).toBe('/'));
});
