import { EMBEDDINGS } from './embeddings.ts';
import { NEO4J } from './neo4j.ts';
import type { Server } from './server.ts';
import { TYPESENSE } from './typesense.ts';

/** The servers that are started where none is given, side by side. */
export const SERVERS: Server[] = [NEO4J, TYPESENSE, EMBEDDINGS];
