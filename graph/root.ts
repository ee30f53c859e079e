import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** The top folder of the project, also when this module was bundled into the built site. */
export const root = findRoot(import.meta.dirname);

function findRoot(from: string): string {
	if (existsSync(`${from}/graph/types`)) return from;
	const parent = dirname(from);
	if (parent === from) throw new Error(`No folder above ${import.meta.dirname} holds graph/types.`);
	return findRoot(parent);
}
