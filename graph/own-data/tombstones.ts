import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { read, write } from '../driver.ts';

/** Where erased identifiers are remembered outside the graph, so that a restored graph can be told. */
export const tombstoneFile = (data: string): string => `${data}/tombstones.txt`;

/** What remains of an erased person: nobody can tell from it who she was, and whoever knows her identifier can check. */
export function tombstoneKey(secret: string, id: string): string {
	return createHash('sha256').update(`${secret}\0${id}`).digest('hex');
}

/** Keys of all that was erased, as the graph knows. */
export async function readTombstones(driver: Driver): Promise<Set<string>> {
	const rows = await read<{ key: string }>(driver, 'MATCH (n:Tombstone) RETURN n.key AS key', {}, 60_000);
	return new Set(rows.map(({ key }) => key));
}

/**
 * Brings graph and file to the same state. A graph restored from an older backup lacks what the file has; a new folder
 * lacks what the graph has.
 *
 * @returns all keys, and how many of them the graph had forgotten
 */
export async function reconcileTombstones(
	driver: Driver,
	file: string
): Promise<{ keys: Set<string>; forgotten: number }> {
	const [inGraph, inFile] = await Promise.all([readTombstones(driver), readFileKeys(file)]);
	const lacking = [...inFile].filter((key) => !inGraph.has(key));
	if (lacking.length) {
		const statement = 'UNWIND $keys AS key MERGE (n:Tombstone {key: key}) ON CREATE SET n.at = datetime()';
		await write(driver, (tx) => tx.run(statement, { keys: lacking }));
	}
	const unwritten = [...inGraph].filter((key) => !inFile.has(key));
	if (unwritten.length) {
		await mkdir(dirname(file), { recursive: true });
		await appendFile(file, unwritten.map((key) => `${key}\n`).join(''), { mode: 0o600 });
	}
	return { keys: new Set([...inGraph, ...inFile]), forgotten: lacking.length };
}

async function readFileKeys(file: string): Promise<Set<string>> {
	try {
		const text = await readFile(file, 'utf8');
		// A line that a crash cut off is none.
		return new Set(text.split('\n').filter((line) => /^[0-9a-f]{64}$/.test(line)));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
		throw error;
	}
}
