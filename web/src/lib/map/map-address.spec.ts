import { describe, expect, it } from 'vitest';
import { readMapAddress, writeMapAddress } from './map-address.ts';

const read = (search: string) => readMapAddress(new URLSearchParams(search));

describe('the address of a map', () => {
	it('holds the whole state', () => {
		const state = read(
			'around=teacher:t_1&steps=2&kinds=skill&kinds=teacher&across=1&view=tree&at=skill:MAT04&open=community:c_1'
		);
		expect(read(new URL(writeMapAddress(state), 'http://x').search)).toEqual(state);
		expect(state).toMatchObject({
			around: ['teacher:t_1'],
			steps: 2,
			kinds: ['skill', 'teacher'],
			across: true,
			view: 'tree'
		});
	});

	it.each([
		['steps=9', { steps: 1 }],
		['kinds=dragon&kinds=skill', { kinds: ['skill'] }],
		['view=hologram', { view: null }],
		['around=nonsense&around=skill:MAT04', { around: ['skill:MAT04'] }],
		['at=<script>', { at: null }]
	])('leaves out what makes no sense: %s', (search, part) => {
		expect(read(search)).toMatchObject(part);
	});

	it('is short while nothing is chosen', () => {
		expect(writeMapAddress(read(''))).toBe('/map');
	});
});
