import * as v from 'valibot';
import type { OidcProvider } from './accounts/providers.ts';
import { type ConfigFault, faultsTogether, isLocalOrigin, withSecrets } from './config-faults.ts';
import { EXAMPLES, machineVariables, VARIABLES } from './config-variables.ts';
import type { Environment, LOG_LEVELS, SearchNode } from './config-variables.ts';

export type { ConfigFault, Environment, SearchNode };

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
	/** Days in which somebody who wishes to be deleted may change her mind. */
	coolingDays: number;
	/** The address people type; null: taken from each request. */
	origin: string | null;
	/** The address people type is not this machine's own. */
	isPublic: boolean;
	/** Without a server, mails become files in the data folder. */
	mail: { smtp: string | null; from: string };
	/** Sign-in with what a school has. */
	providers: OidcProvider[];
	host: string;
	port: number;
	/** Folder of everything that must outlive a restart. */
	data: string;
	/** Folder of everything that can be downloaded again. */
	cache: string;
	logLevel: (typeof LOG_LEVELS)[number];
};

type Variables = v.InferOutput<v.ObjectSchema<typeof VARIABLES, undefined>>;

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

/**
 * Reads and checks the environment, the only place where it is read.
 *
 * @throws ConfigError with all faults at once
 */
export function loadConfig(environment: Environment = process.env): Config {
	const set = check(v.object(VARIABLES), environment);
	const faults = faultsTogether(set, environment);
	if (faults.length) throw new ConfigError(faults);
	const { data, cache } = loadMachine(environment);
	return { ...shape(set), providers: withSecrets(set.OIDC_PROVIDERS, environment), data, cache };
}

/** What the embedded servers may use of this machine. */
export type Machine = {
	data: string;
	cache: string;
	neo4jHeap: string;
	neo4jPageCache: string;
	embeddingThreads: number;
};

/** Folders and memory, which are known before there is any server. */
export function loadMachine(environment: Environment = process.env): Machine {
	const set = check(v.object(machineVariables(environment)), environment);
	return {
		data: set.KOLLEGIUM_DATA,
		cache: set.KOLLEGIUM_CACHE,
		neo4jHeap: set.KOLLEGIUM_NEO4J_HEAP,
		neo4jPageCache: set.KOLLEGIUM_NEO4J_PAGECACHE,
		embeddingThreads: set.KOLLEGIUM_EMBEDDING_THREADS
	};
}

/** The variables that name servers, as far as they are set. Those servers are used; the others are started. */
export function givenServers(environment: Environment = process.env): Environment {
	const set = withoutEmpty(environment);
	return Object.fromEntries(SERVER_VARIABLES.filter((name) => set[name]).map((name) => [name, set[name]]));
}

const SERVER_VARIABLES = [
	'NEO4J_URI',
	'NEO4J_USER',
	'NEO4J_PASSWORD',
	'TYPESENSE_NODES',
	'TYPESENSE_API_KEY',
	'EMBEDDINGS_URL',
	'KOLLEGIUM_SECRET'
];

function check<S extends v.GenericSchema>(schema: S, environment: Environment): v.InferOutput<S> {
	const result = v.safeParse(schema, withoutEmpty(environment));
	if (result.success) return result.output;
	throw new ConfigError(faultsOf(result.issues));
}

function shape(set: Variables) {
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
		coolingDays: set.KOLLEGIUM_COOLING_DAYS,
		origin: set.ORIGIN && new URL(set.ORIGIN).origin,
		isPublic: Boolean(set.ORIGIN && !isLocalOrigin(set.ORIGIN)),
		mail: { smtp: set.SMTP_URL, from: set.MAIL_FROM ?? 'Kollegium <kollegium@localhost>' },
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
