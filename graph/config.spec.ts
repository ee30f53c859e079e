import { describe, expect, it } from 'vitest';
import { ConfigError, givenServers, loadConfig, loadMachine } from './config.ts';
import { root } from './root.ts';

const RIGHT = {
	NEO4J_URI: 'neo4j+s://graph.example.org',
	NEO4J_PASSWORD: 'p',
	TYPESENSE_NODES: 'https://a.example.org, http://b.example.org:8108',
	TYPESENSE_API_KEY: 'k',
	KOLLEGIUM_SECRET: 'x'.repeat(32)
};

function faultsOf(environment: Record<string, string | undefined>): Record<string, string> {
	try {
		loadConfig(environment);
	} catch (error) {
		if (error instanceof ConfigError) {
			return Object.fromEntries(error.faults.map(({ variable, problem }) => [variable, problem]));
		}
	}
	return {};
}

describe('loadConfig', () => {
	it('reads addresses and fills in what has a safe default', () => {
		const config = loadConfig(RIGHT);
		expect(config.typesense.nodes).toEqual([
			{ host: 'a.example.org', port: 443, protocol: 'https' },
			{ host: 'b.example.org', port: 8108, protocol: 'http' }
		]);
		expect(config.neo4j).toMatchObject({ user: 'neo4j', database: 'neo4j' });
		expect(config.embeddings).toEqual({
			url: null,
			apiKey: null,
			queryModel: 'e5-query',
			passageModel: 'e5-passage'
		});
		expect(config).toMatchObject({ isDemo: false, host: '127.0.0.1', port: 3000, origin: null });
	});

	it('names all that is missing at once, and gives no secret a default', () => {
		expect(Object.keys(faultsOf({})).sort()).toEqual([
			'KOLLEGIUM_SECRET',
			'NEO4J_PASSWORD',
			'NEO4J_URI',
			'TYPESENSE_API_KEY',
			'TYPESENSE_NODES'
		]);
	});

	it.each([
		['NEO4J_URI', 'http://graph', 'is not a bolt or neo4j address'],
		['NEO4J_URI', '', 'is missing'],
		['TYPESENSE_NODES', 'a.example.org', 'is not a list of http(s) addresses with commas between'],
		['TYPESENSE_NODES', 'https://a,,', 'is not a list of http(s) addresses with commas between'],
		['EMBEDDINGS_URL', 'localhost:8099', 'is not an http(s) address'],
		['KOLLEGIUM_SECRET', 'short', 'is shorter than 32 characters'],
		['KOLLEGIUM_DEMO', 'yes', 'is neither 0 nor 1'],
		['PORT', '70000', 'is not a port number'],
		['PORT', '3000x', 'is not a port number'],
		['LOG_LEVEL', 'loud', 'is none of fatal, error, warn, info, debug, trace, silent'],
		['ORIGIN', 'kollegium.example.org', 'is not an http(s) address'],
		['SMTP_URL', 'mail.example.org', 'is not an smtp or smtps address'],
		['MAIL_FROM', 'Kollegium', 'is not a mail address'],
		['MAIL_FROM', 'a@example.org, b@example.org', 'is not a mail address'],
		['OIDC_PROVIDERS', 'edu', 'is not JSON'],
		['OIDC_PROVIDERS', '{}', 'is not a list']
	])('refuses %s=%s', (variable, value, problem) => {
		expect(faultsOf({ ...RIGHT, [variable]: value })).toEqual({ [variable]: problem });
	});

	it('says of each fault what a right value looks like', () => {
		expect(() => loadConfig({ ...RIGHT, PORT: 'x' })).toThrow(/PORT is not a port number, e\.g\. 3000/);
	});

	it.each([
		['https://kollegium.example.org', true],
		['http://192.168.1.5:3000', true],
		['http://localhost:3000', false],
		['http://127.0.0.1:3000', false],
		['', false]
	])('with ORIGIN %s refuses a demonstration: %s', (ORIGIN, isRefused) => {
		const faults = faultsOf({ ...RIGHT, ORIGIN, KOLLEGIUM_DEMO: '1' });
		expect('KOLLEGIUM_DEMO' in faults).toBe(isRefused);
	});
});

describe('mail', () => {
	it('needs no server where only this machine comes', () => {
		expect(loadConfig(RIGHT).mail).toEqual({ smtp: null, from: 'Kollegium <kollegium@localhost>' });
	});

	it('with a server needs a sender, and an address that no request can choose', () => {
		expect(Object.keys(faultsOf({ ...RIGHT, SMTP_URL: 'smtp://mail.example.org' }))).toEqual([
			'MAIL_FROM',
			'ORIGIN'
		]);
	});
});

describe('OIDC_PROVIDERS', () => {
	const CITY = { id: 'city-x', name: 'City', issuer: 'https://login.example.org', clientId: 'k' };
	const listed = (...list: object[]) => ({ ...RIGHT, OIDC_PROVIDERS: JSON.stringify(list) });

	it('takes each secret from a variable of its own', () => {
		const { providers } = loadConfig({ ...listed(CITY), OIDC_SECRET_CITY_X: 's' });
		expect(providers).toEqual([{ ...CITY, scopes: ['openid', 'email', 'profile'], clientSecret: 's' }]);
		expect(faultsOf(listed(CITY))).toEqual({
			OIDC_SECRET_CITY_X: 'is missing although OIDC_PROVIDERS names its provider'
		});
	});

	it.each([
		[[{ ...CITY, issuer: 'http://login.example.org' }], 'issuer is not https'],
		[[{ ...CITY, id: 'City X' }], 'id is not of small letters, digits and hyphens'],
		[[CITY, CITY], 'names the same id twice']
	])('refuses %j', (list, problem) => {
		expect(faultsOf({ ...listed(...list), OIDC_SECRET_CITY_X: 's' })).toEqual({ OIDC_PROVIDERS: problem });
	});

	it('says so where a secret stands in the list', () => {
		const faults = faultsOf(listed({ ...CITY, clientSecret: 's' }));
		expect(faults.OIDC_PROVIDERS).toMatch(/clientSecret/);
	});
});

describe('loadMachine', () => {
	it('takes folders as seen from the top folder', () => {
		expect(loadMachine({ XDG_CACHE_HOME: '/x' })).toMatchObject({
			data: `${root}/.kollegium`,
			cache: '/x/kollegium'
		});
		expect(loadMachine({ KOLLEGIUM_DATA: 'here', KOLLEGIUM_CACHE: '/there' })).toMatchObject({
			data: `${root}/here`,
			cache: '/there'
		});
	});

	it('refuses a size that Java would not read', () => {
		expect(() => loadMachine({ KOLLEGIUM_NEO4J_HEAP: '1 GB' })).toThrow(ConfigError);
	});
});

describe('givenServers', () => {
	it('takes an empty variable for one that is not set', () => {
		expect(givenServers({ NEO4J_URI: ' ', EMBEDDINGS_URL: 'http://e', PORT: '1' })).toEqual({
			EMBEDDINGS_URL: 'http://e'
		});
	});
});
