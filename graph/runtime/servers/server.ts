import type { Machine } from '../../config.ts';
import type { Installation } from '../install/index.ts';
import type { Secrets } from '../secrets.ts';

/** The variables by which every part of Kollegium finds its servers. */
export type ServerEnvironment = Record<
	| 'NEO4J_URI'
	| 'NEO4J_USER'
	| 'NEO4J_PASSWORD'
	| 'TYPESENSE_NODES'
	| 'TYPESENSE_API_KEY'
	| 'EMBEDDINGS_URL'
	| 'KOLLEGIUM_SECRET',
	string
>;

/** What a server is given to live with. */
export type Room = {
	installation: Installation;
	machine: Machine;
	secrets: Secrets;
	/** The server's own folder below the data folder. */
	folder: string;
	/** Folder of its logs. */
	logs: string;
	/** One port for each name in `ports`. */
	ports: Record<string, number>;
};

/** How to start a server. */
export type Start = { command: string[]; environment: Record<string, string> };

/** One embedded server. A further one is a further file like neo4j.ts and a line in index.ts. */
export type Server = {
	id: 'neo4j' | 'typesense' | 'embeddings';
	title: string;
	/** When this variable is set, the server it names is used and none is started. */
	variable: keyof ServerEnvironment;
	/** Preferred ports by name, all on 127.0.0.1. */
	ports: Record<string, number>;
	/** Longest time until it is healthy, milliseconds. */
	patience: number;
	/** Writes what the server reads at its start. */
	prepare(room: Room): Promise<void>;
	start(room: Room): Start;
	isHealthy(room: Room): Promise<boolean>;
	/** What others must know to reach it. */
	environment(room: Room): Partial<ServerEnvironment>;
};

/** Whether a health address answers with success. */
export async function answers(url: string, patience = 2_000): Promise<boolean> {
	try {
		return (await fetch(url, { signal: AbortSignal.timeout(patience) })).ok;
	} catch {
		return false;
	}
}
