import { describe, expect, test } from 'vitest';
import { askedOf, readGapsAddress, writeGapsAddress } from './gaps-address.ts';

describe('the address of the gaps page', () => {
	test.each([
		['at=community:c_0123abcd&kind=edge', { at: 'community:c_0123abcd', kind: 'edge' }],
		['at=region:SE332', { at: 'region:SE332', kind: 'all' }],
		['at=region:se332&kind=people', { at: null, kind: 'all' }],
		['', { at: null, kind: 'all' }]
	])('reads %s', (search, state) => {
		expect(readGapsAddress(new URLSearchParams(search))).toEqual(state);
	});

	test('is written as it is read', () => {
		const state = { at: 'region:SE332', kind: 'skills' } as const;
		const search = writeGapsAddress(state);
		expect(search).toBe('?at=region:SE332&kind=skills');
		expect(readGapsAddress(new URLSearchParams(search))).toEqual(state);
	});

	test('asks for a community or for a region', () => {
		expect(askedOf({ at: 'region:SE332', kind: 'all' })).toEqual({ region: 'SE332' });
		expect(askedOf({ at: 'community:c_1', kind: 'all' })).toEqual({ community: 'c_1' });
		expect(askedOf({ at: null, kind: 'all' })).toEqual({});
	});
});
