import { homedir } from 'node:os';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { providerList } from './accounts/providers.ts';
import { root } from './root.ts';

/** The environment as strings, before anything is checked. */
export type Environment = Record<string, string | undefined>;

/** One node of a Typesense cluster, in the form its client takes. */
export type SearchNode = { host: string; port: number; protocol: 'http' | 'https' };

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const text = (problem: string) => v.pipe(v.string('is missing'), v.trim(), v.minLength(1, problem));

const address = (protocols: string[], problem: string) =>
	v.pipe(
		text(problem),
		v.check((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), problem)
	);

const port = v.pipe(
	v.string(),
	v.regex(/^\d{1,5}$/, 'is not a port number'),
	v.transform(Number),
	v.maxValue(65_535, 'is not a port number')
);

const HTTP = ['http:', 'https:'];
const SMTP = ['smtp:', 'smtps:'];
const BOLT = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'].map((name) => `${name}:`);

const searchNodes = v.pipe(
	text('is missing'),
	v.transform((list) => list.split(',').map((one) => one.trim())),
	v.array(address(HTTP, 'is not a list of http(s) addresses with commas between')),
	v.transform((urls) => urls.map(searchNode))
);

const folder = (fallback: string) =>
	v.pipe(
		v.optional(v.string(), fallback),
		v.transform((value) => resolve(root, value))
	);

const memory = (fallback: string) =>
	v.optional(v.pipe(v.string(), v.regex(/^\d+[kmg]$/i, 'is not a size like 512m or 2g')), fallback);

/** Each variable with its check; what it means stands in .env.example. */
export const VARIABLES = {
	NEO4J_URI: address(BOLT, 'is not a bolt or neo4j address'),
	NEO4J_USER: v.optional(text('is empty'), 'neo4j'),
	NEO4J_PASSWORD: text('is missing'),
	NEO4J_DATABASE: v.optional(text('is empty'), 'neo4j'),
	TYPESENSE_NODES: searchNodes,
	TYPESENSE_API_KEY: text('is missing'),
	EMBEDDINGS_URL: v.nullish(address(HTTP, 'is not an http(s) address'), null),
	EMBEDDINGS_API_KEY: v.nullish(v.string(), null),
	EMBEDDINGS_QUERY_MODEL: v.optional(text('is empty'), 'e5-query'),
	EMBEDDINGS_PASSAGE_MODEL: v.optional(text('is empty'), 'e5-passage'),
	KOLLEGIUM_DEMO: v.optional(v.picklist(['0', '1'], 'is neither 0 nor 1'), '0'),
	KOLLEGIUM_SECRET: v.pipe(text('is missing'), v.minLength(32, 'is shorter than 32 characters')),
	KOLLEGIUM_COOLING_DAYS: v.pipe(
		v.optional(v.string(), '14'),
		v.regex(/^\d{1,3}$/, 'is not a number of days'),
		v.transform(Number)
	),
	ORIGIN: v.nullish(address(HTTP, 'is not an http(s) address'), null),
	SMTP_URL: v.nullish(address(SMTP, 'is not an smtp or smtps address'), null),
	MAIL_FROM: v.nullish(
		v.pipe(v.string(), v.trim(), v.regex(/^[^<>@\r\n]*<?[^<>@\s]+@[^<>@\s]+>?$/, 'is not a mail address')),
		null
	),
	OIDC_PROVIDERS: providerList,
	HOST: v.optional(text('is empty'), '127.0.0.1'),
	PORT: v.optional(port, '3000'),
	LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}`), 'info')
};

/** A right value of each variable that can be wrong, shown beside a fault. */
export const EXAMPLES: Record<string, string> = {
	NEO4J_URI: 'neo4j+s://graph.example.org:7687',
	NEO4J_USER: 'neo4j',
	NEO4J_PASSWORD: 'the password of that user',
	NEO4J_DATABASE: 'neo4j',
	TYPESENSE_NODES: 'https://search-1.example.org,https://search-2.example.org:8108',
	TYPESENSE_API_KEY: 'the key the search server was started with',
	EMBEDDINGS_URL: 'http://127.0.0.1:8099/v1',
	EMBEDDINGS_QUERY_MODEL: 'e5-query',
	EMBEDDINGS_PASSAGE_MODEL: 'e5-passage',
	KOLLEGIUM_DEMO: '0',
	KOLLEGIUM_SECRET: 'the output of: openssl rand -hex 32',
	KOLLEGIUM_COOLING_DAYS: '14',
	ORIGIN: 'https://kollegium.example.org',
	SMTP_URL: 'smtps://user:password@mail.example.org',
	MAIL_FROM: 'Kollegium <kollegium@example.org>',
	OIDC_PROVIDERS:
		'[{"id":"city","name":"City of Example","issuer":"https://login.example.org","clientId":"kollegium"}]',
	HOST: '127.0.0.1',
	PORT: '3000',
	LOG_LEVEL: 'info',
	KOLLEGIUM_NEO4J_HEAP: '2g',
	KOLLEGIUM_NEO4J_PAGECACHE: '1g',
	KOLLEGIUM_EMBEDDING_THREADS: '2'
};

function searchNode(url: string): SearchNode {
	const { hostname, port, protocol } = new URL(url);
	const isSecure = protocol === 'https:';
	return {
		host: hostname,
		port: port ? Number(port) : isSecure ? 443 : 80,
		protocol: isSecure ? 'https' : 'http'
	};
}

/** What the machine gives: known before there is any server. */
export const machineVariables = ({ XDG_CACHE_HOME }: Environment) => ({
	KOLLEGIUM_DATA: folder('.kollegium'),
	KOLLEGIUM_CACHE: folder(`${XDG_CACHE_HOME || `${homedir()}/.cache`}/kollegium`),
	KOLLEGIUM_NEO4J_HEAP: memory('1g'),
	KOLLEGIUM_NEO4J_PAGECACHE: memory('512m'),
	KOLLEGIUM_EMBEDDING_THREADS: v.pipe(
		v.optional(v.string(), '1'),
		v.regex(/^[1-9]\d?$/, 'is not a number of threads'),
		v.transform(Number)
	)
});
