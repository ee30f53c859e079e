import { describe, expect, it } from 'vitest';
import { readSearchAddress, withoutValue, writeSearchAddress } from './search-address.ts';

const read = (address: string) => readSearchAddress(new URL(address, 'http://x').searchParams);

describe('the address of a search', () => {
	it.each([
		'/materials',
		'/materials?q=br%C3%A5k',
		'/materials?q=a&exact=1&language=sv&language=de&kind=worksheet&page=3'
	])('%s is read and written as it was', (address) => {
		expect(writeSearchAddress('/materials', read(address))).toBe(address);
	});

	it.each([
		['/materials?page=0', '/materials'],
		['/materials?page=-1', '/materials'],
		['/materials?page=x&exact=yes', '/materials'],
		['/materials?page=99999', '/materials'],
		['/materials?nonsense=1&language=&language=sv&language=sv', '/materials?language=sv'],
		[`/materials?q=${'x'.repeat(301)}`, '/materials']
	])('%s is read as %s', (address, meant) => {
		expect(writeSearchAddress('/materials', read(address))).toBe(meant);
	});

	it('leaves out facets that the collection does not have', () => {
		const parameters = new URLSearchParams('licence=x&country=SE');
		expect(readSearchAddress(parameters, ['country']).filters).toEqual({ country: ['SE'] });
	});

	it('a value taken away leads to the first page of the rest', () => {
		const address = read('/materials?language=sv&language=de&page=2');
		expect(writeSearchAddress('/materials', withoutValue(address, 'language', 'sv'))).toBe(
			'/materials?language=de'
		);
	});
});
