import { describe, expect, test } from 'vitest';
import { readEuropeAddress, writeEuropeAddress } from './europe-address.ts';

const read = (search: string) => readEuropeAddress(new URLSearchParams(search));

describe('the address of the page on Europe', () => {
	test('is all countries on a map when nothing is said', () => {
		expect(read('')).toEqual({
			level: 0,
			kind: null,
			subject: null,
			stage: null,
			year: null,
			view: 'map',
			pair: null
		});
	});

	test('is written as it is read', () => {
		const search = '?level=2&subject=mathematics&year=2025&view=table';
		expect(writeEuropeAddress(read(search))).toBe(search);
	});

	test.each(['level=9', 'kind=secret', 'subject=a;b', 'year=1999', 'view=net', 'pair=SE', 'kind='])(
		'leaves out %s',
		(search) => {
			expect(read(search)).toEqual(read(''));
		}
	);

	test('takes a kind or a year, not both', () => {
		expect(read('kind=formal&year=2025')).toMatchObject({ kind: 'formal', year: null });
	});
});
