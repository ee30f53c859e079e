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
		['ORIGIN', 'kollegium.example.org', 'is not an http(s) address']
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
