import type { Driver } from 'neo4j-driver';
import type { Client } from 'typesense';
import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import { createDriver } from './driver.ts';
import { createPost, type Post } from './mail/post.ts';
import { createQueryClient } from './search/client.ts';
import { createEmbedder, type Embedder } from './search/embeddings.ts';

/** The servers a resolver may ask. */
export type Services = {
	driver: Driver;
	search: Client;
	/** Null when no embedding server is configured. */
	embedder: Embedder | null;
	/** Sends mails; in development it keeps them as files. */
	post: Post;
	/** Days in which somebody who wishes to be deleted may change her mind. */
	coolingDays: number;
	/** The address people type, for links in mails. */
	origin: string;
	/** Signs links that are good without a session. */
	secret: string;
	log: Logger;
};

/** Clients of the three servers; nothing is asked yet. */
export function createServices(
	config: Pick<
		Config,
		| 'neo4j'
		| 'typesense'
		| 'embeddings'
		| 'mail'
		| 'data'
		| 'logLevel'
		| 'coolingDays'
		| 'origin'
		| 'secret'
		| 'host'
		| 'port'
	>
): Services {
	const log = pino({ level: config.logLevel });
	return {
		driver: createDriver(config.neo4j),
		search: createQueryClient(config.typesense),
		embedder: createEmbedder(config.embeddings),
		post: createPost(config, log),
		coolingDays: config.coolingDays,
		origin: config.origin ?? `http://${config.host}:${config.port}`,
		secret: config.secret,
		log
	};
}
