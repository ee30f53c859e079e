import { describe, expect, it } from 'vitest';
import { fileName, isPrintable } from './printable.ts';

describe('a PDF', () => {
	it.each(['policy', 'training', 'training/ka1', 'training/10', 'materials/m_0123456789ab'])(
		'can be had of %s',
		(path) => {
			expect(isPrintable(path)).toBe(true);
		}
	);

	it.each([
		'',
		'me',
		'home',
		'me/data',
		'policy/../me',
		'training/0',
		'training/100',
		'materials/m_1?x=1',
		'materials/../admin',
		'//example.org',
		'policy\n'
	])('cannot be had of %s', (path) => {
		expect(isPrintable(path)).toBe(false);
	});

	it('bears page and language in its name', () => {
		expect(fileName('training/3', 'sv')).toBe('kollegium-training-3-sv.pdf');
	});
});
