import { describe, expect, it } from 'vitest';
import { admitOneClick } from './one-click.ts';

const SITE = 'https://kollegium.example.org';
const URL = '/letter/unsubscribe?t=a.b-c.d_e';

function admitted(method: string, url: string) {
	const headers: Record<string, string> = {
		cookie: 'k=1',
		authorization: 'Bearer x',
		origin: 'https://mail.example'
	};
	admitOneClick({ method, url, headers }, SITE);
	return headers;
}

describe('a mail program that unsubscribes', () => {
	it('is let in with nothing but its token', () => {
		expect(admitted('POST', URL)).toEqual({ origin: SITE });
	});

	it.each([
		['GET', URL],
		['PUT', URL],
		['POST', '/letter/answer?t=a.b.c'],
		['POST', '/letter/unsubscribe'],
		['POST', '/letter/unsubscribe?t=a.b.c&x=1'],
		['POST', '/letter/unsubscribe/?t=a.b.c'],
		['POST', '//letter/unsubscribe?t=a.b.c'],
		['POST', '/sv/letter/unsubscribe?t=a.b.c'],
		['POST', '/me/letter?/change&t=/letter/unsubscribe?t=a.b.c']
	])('is the only one: %s %s stays as it was', (method, url) => {
		expect(admitted(method, url)).toMatchObject({ origin: 'https://mail.example', cookie: 'k=1' });
	});
});
