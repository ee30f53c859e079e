import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { root } from '../root.ts';
import { admit } from './admit.ts';
import { ACCOUNT_LABELS, labelOf, quoted } from './labels.ts';
import { makeLinkToken, readLinkToken } from './link-token.ts';
import { timeZoneOf } from './request-facts.ts';
import { roughAddress } from './rough-address.ts';
import { conditionOf } from './adapter/where.ts';

const SECRET = 's'.repeat(40);

describe('what the sign-in keeps', () => {
	it('is no type of the API, in no search collection, and on no map', () => {
		const places = [
			'graph/types',
			'graph/search',
			'graph/search/collections',
			'graph/network',
			'graph/network/export'
		];
		const texts = places.flatMap((folder) =>
			readdirSync(`${root}/${folder}`)
				.filter((name) => /\.(ts|graphql)$/.test(name))
				.map((name) => ({ name, text: readFileSync(`${root}/${folder}/${name}`, 'utf8') }))
		);
		const found = texts.filter(({ text }) =>
			ACCOUNT_LABELS.some((label) => new RegExp(`^type ${label}\\b|[(:]:${label}\\b`, 'm').test(text))
		);
		expect(texts.length).toBeGreaterThan(20);
		expect(found.map(({ name }) => name)).toEqual([]);
	});
});

describe('labelOf', () => {
	it('gives our names', () => {
		expect(['user', 'account', 'rateLimit', 'jwks'].map(labelOf)).toEqual([
			'`Account`',
			'`Identity`',
			'`RateLimit`',
			'`Jwks`'
		]);
	});

	it.each(['a`b', 'a b', '', '1a', 'a)-[x'])('refuses the name %j', (name) => {
		expect(() => quoted(name)).toThrow('no name of a label');
	});
});

describe('conditionOf', () => {
	const clause = { field: 'a', operator: 'eq', value: 1, connector: 'AND', mode: 'sensitive' } as const;

	it('puts values into parameters only', () => {
		const { text, parameters } = conditionOf([{ ...clause, value: `x' OR true` }]);
		expect(text).toBe('n.`a` = $where0');
		expect(parameters).toEqual({ where0: `x' OR true` });
	});

	it('joins what must hold with one of what may', () => {
		const text = conditionOf([
			clause,
			{ ...clause, field: 'b', connector: 'OR' },
			{ ...clause, field: 'c', connector: 'OR', operator: 'gt' }
		]).text;
		expect(text).toBe('n.`a` = $where0 AND (n.`b` = $where1 OR n.`c` > $where2)');
	});

	it.each([
		['eq', 'n.`a` IS NULL'],
		['ne', 'n.`a` IS NOT NULL'],
		['lt', 'false']
	] as const)('with nothing and %s is %s', (operator, text) => {
		expect(conditionOf([{ ...clause, operator, value: null }]).text).toBe(text);
	});

	it('without clauses takes all', () => expect(conditionOf().text).toBe('true'));
});

describe('a link', () => {
	const NOW = Date.UTC(2026, 10, 23);
	const token = makeLinkToken(SECRET, NOW);

	test('is valid for ten minutes', () => {
		expect(readLinkToken(token, SECRET, NOW + 599_000)).toBe('valid');
		expect(readLinkToken(token, SECRET, NOW + 601_000)).toBe('expired');
	});

	test.each([1, 5, 20, 60])('that lost %i letters is known as cut off', (lost) => {
		expect(readLinkToken(token.slice(0, -lost), SECRET, NOW)).toBe('truncated');
	});

	test('of another site, or with another end, is foreign', () => {
		expect(readLinkToken(token, 'x'.repeat(40), NOW)).toBe('foreign');
		const [random, , seal] = token.split('.');
		expect(readLinkToken(`${random}.zzzzzz.${seal}`, SECRET, NOW)).toBe('foreign');
	});

	test('is never the same twice', () => {
		expect(new Set(Array.from({ length: 100 }, () => makeLinkToken(SECRET))).size).toBe(100);
	});
});

describe('roughAddress', () => {
	test.each([
		['192.0.2.17', '192.0.2.x'],
		['2001:db8:1:2::7', '2001:db8:1:x'],
		['2001:0DB8:0001:0002:0003:0004:0005:0006', '2001:db8:1:x'],
		['::1', 'x'],
		['not an address', null],
		['', null],
		[undefined, null]
	])('%s becomes %s', (address, rough) => expect(roughAddress(address)).toBe(rough));
});

describe('timeZoneOf', () => {
	test.each([
		['Europe/Lisbon', 'Europe/Lisbon'],
		['Nowhere/Land', null],
		['<b>', null],
		['x'.repeat(100), null],
		[null, null]
	])('%s is %s', (name, zone) => expect(timeZoneOf(name)).toBe(zone));
});

describe('admit', () => {
	const provider = {
		id: 'city',
		name: 'City',
		issuer: 'https://x',
		clientId: 'k',
		clientSecret: 's',
		scopes: []
	};
	const by = (email: string, emailVerified = true, domains?: string[]) =>
		admit({ user: { email, emailVerified }, source: { method: 'oauth', oauth: { providerId: 'city' } } }, [
			{ ...provider, ...(domains && { domains }) }
		]);

	test('takes whom a provider vouches for', () => expect(by('a@x.se')).toBeUndefined());
	test('refuses an address that is not proven', () =>
		expect(by('a@x.se', false)).toEqual({ error: 'email_not_verified' }));
	test('lets a provider speak for its own domains only', () => {
		expect(by('a@City.se', true, ['city.se'])).toBeUndefined();
		expect(by('admin@other.se', true, ['city.se'])).toEqual({ error: 'foreign_domain' });
		expect(by('a@city.se.evil.example', true, ['city.se'])).toEqual({ error: 'foreign_domain' });
	});
});
