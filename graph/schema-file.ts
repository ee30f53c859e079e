/** Writes the printed schema to graph/schema.graphql, from which the types of the site's documents are made. */
import { writeFile } from 'node:fs/promises';
import { printSchema } from 'graphql';
import { root } from './root.ts';
import { buildSchema } from './schema.ts';

await writeFile(`${root}/graph/schema.graphql`, printSchema(await buildSchema()));
