import fc from 'fast-check';
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
		'/..//evil.example',
		'/a/%2e%2e//evil.example',
		'/\t/evil.example',
		'/\n/evil.example',
		'https://evil.example/',
		'javascript:alert(1)',
		'evil',
		'',
		null,
		undefined
	])('refuses %j', (target) => expect(safePath(target)).toBe('/'));

	test('never leads to another site', () => {
		// Few pieces, so that each way of putting them together comes up.
		const piece = fc.constantFrom('/', '\\', '\t', '//', 'x:', '@', '?', '%2f', '%2e', '.', '..', 'x');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
				const path = safePath(pieces.join(''));
				expect(new URL(path, 'https://kollegium.example').origin).toBe('https://kollegium.example');
				expect(path).toMatch(/^\/(?![/\\])/);
			}),
			{ numRuns: 10_000 }
		);
	});
});
