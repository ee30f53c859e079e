import type { Environment } from '../config.ts';

/** Memory and threads of the embedded servers; set them for a larger network or a smaller machine. */
export type Memory = { heap: string; pageCache: string; embeddingThreads: number };

/** KOLLEGIUM_NEO4J_HEAP, KOLLEGIUM_NEO4J_PAGECACHE and KOLLEGIUM_EMBEDDING_THREADS, or what suits a laptop. */
export function loadMemory(environment: Environment = process.env): Memory {
	return {
		heap: environment.KOLLEGIUM_NEO4J_HEAP || '1g',
		pageCache: environment.KOLLEGIUM_NEO4J_PAGECACHE || '512m',
		embeddingThreads: Number(environment.KOLLEGIUM_EMBEDDING_THREADS) || 1
	};
}
