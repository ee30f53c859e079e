import { homedir } from 'node:os';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { root } from './root.ts';

/** The environment as strings, before anything is checked. */
export type Environment = Record<string, string | undefined>;

/** One node of a Typesense cluster, in the form its client takes. */
export type SearchNode = { host: string; port: number; protocol: 'http' | 'https' };

/** Everything the program takes from outside, checked. */
export type Config = {
	neo4j: { uri: string; user: string; password: string; database: string };
	typesense: { nodes: SearchNode[]; apiKey: string };
	/** Absent url: search works with words only. */
	embeddings: { url: string | null; apiKey: string | null; queryModel: string; passageModel: string };
	/** Sign-in as an invented person. */
	isDemo: boolean;
	/** Signs sessions. */
	secret: string;
	/** The address people type; null: taken from each request. */
	origin: string | null;
	host: string;
	port: number;
	/** Folder of everything that must outlive a restart. */
	data: string;
	/** Folder of everything that can be downloaded again. */
	cache: string;
	logLevel: (typeof LOG_LEVELS)[number];
};

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** One wrong variable: what is wrong, and what a right one looks like. */
export type ConfigFault = { variable: string; problem: string; example: string };

/** All faults of the environment at once. */
export class ConfigError extends Error {
	override name = 'ConfigError';
	readonly faults: ConfigFault[];

	constructor(faults: ConfigFault[]) {
		const lines = faults.map(({ variable, problem, example }) => `  ${variable} ${problem}, e.g. ${example}`);
		super(
			[
				'These environment variables are missing or wrong:',
				...lines,
				'  → Without them `npm start` starts servers of its own and sets them; .env.example explains each.'
			].join('\n')
		);
		this.faults = faults;
	}
}

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

const cacheFolder = (environment: Environment) =>
	`${environment.XDG_CACHE_HOME || `${homedir()}/.cache`}/kollegium`;

/** Each variable with its check; what it means stands in .env.example. */
const VARIABLES = {
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
	ORIGIN: v.nullish(address(HTTP, 'is not an http(s) address'), null),
	HOST: v.optional(text('is empty'), '127.0.0.1'),
	PORT: v.optional(port, '3000'),
	LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}`), 'info')
};

/** A right value of each variable that can be wrong, shown beside a fault. */
const EXAMPLES: Record<string, string> = {
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
	ORIGIN: 'https://kollegium.example.org',
	HOST: '127.0.0.1',
	PORT: '3000',
	LOG_LEVEL: 'info'
};

/**
 * Reads and checks the environment, the only place where it is read.
 *
 * @throws ConfigError with all faults at once
 */
export function loadConfig(environment: Environment = process.env): Config {
	const result = v.safeParse(v.object(VARIABLES), withoutEmpty(environment));
	const faults = result.success ? demoFaults(result.output) : faultsOf(result.issues);
	if (!result.success || faults.length) throw new ConfigError(faults);
	return { ...shape(result.output), ...loadFolders(environment) };
}

/** The two folders, which are known before there is any server. */
export function loadFolders(environment: Environment = process.env): { data: string; cache: string } {
	const schema = v.object({
		KOLLEGIUM_DATA: folder('.kollegium'),
		KOLLEGIUM_CACHE: folder(cacheFolder(environment))
	});
	const { KOLLEGIUM_DATA: data, KOLLEGIUM_CACHE: cache } = v.parse(schema, withoutEmpty(environment));
	return { data, cache };
}

function shape(set: v.InferOutput<ReturnType<typeof v.object<typeof VARIABLES, undefined>>>) {
	return {
		neo4j: {
			uri: set.NEO4J_URI,
			user: set.NEO4J_USER,
			password: set.NEO4J_PASSWORD,
			database: set.NEO4J_DATABASE
		},
		typesense: { nodes: set.TYPESENSE_NODES, apiKey: set.TYPESENSE_API_KEY },
		embeddings: {
			url: set.EMBEDDINGS_URL?.replace(/\/+$/, '') ?? null,
			apiKey: set.EMBEDDINGS_API_KEY,
			queryModel: set.EMBEDDINGS_QUERY_MODEL,
			passageModel: set.EMBEDDINGS_PASSAGE_MODEL
		},
		isDemo: set.KOLLEGIUM_DEMO === '1',
		secret: set.KOLLEGIUM_SECRET,
		origin: set.ORIGIN && new URL(set.ORIGIN).origin,
		host: set.HOST,
		port: set.PORT,
		logLevel: set.LOG_LEVEL
	};
}

/** An empty variable is one that is not set: `NAME=` in a .env file. */
function withoutEmpty(environment: Environment): Environment {
	return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
}

function faultsOf(issues: readonly v.BaseIssue<unknown>[]): ConfigFault[] {
	const first = new Map<string, string>();
	for (const issue of issues) {
		const variable = String(issue.path?.[0]?.key);
		const problem = issue.type === 'object' ? 'is missing' : issue.message;
		if (!first.has(variable)) first.set(variable, problem);
	}
	return [...first].map(([variable, problem]) => ({ variable, problem, example: EXAMPLES[variable]! }));
}

/** Anybody may sign in as anybody in a demonstration: it must not be reachable from outside by accident. */
function demoFaults({
	KOLLEGIUM_DEMO,
	ORIGIN
}: {
	KOLLEGIUM_DEMO: string;
	ORIGIN: string | null;
}): ConfigFault[] {
	const isLocal = !ORIGIN || ['localhost', '127.0.0.1', '[::1]'].includes(new URL(ORIGIN).hostname);
	if (KOLLEGIUM_DEMO === '0' || isLocal) return [];
	const problem = `is 1 although ORIGIN ${ORIGIN} is public: everybody could sign in as anybody`;
	return [{ variable: 'KOLLEGIUM_DEMO', problem, example: EXAMPLES.KOLLEGIUM_DEMO! }];
}

function searchNode(url: string): SearchNode {
	const { hostname, port, protocol } = new URL(url);
	const isSecure = protocol === 'https:';
	return {
		host: hostname,
		port: port ? Number(port) : isSecure ? 443 : 80,
		protocol: isSecure ? 'https' : 'http'
	};
}
