import { readdir, rm, rmdir } from 'node:fs/promises';

/** Everything Kollegium ever puts into its data folder: nothing else is removed from there. */
const ENTRIES = [
	'neo4j',
	'typesense',
	'embeddings',
	'logs',
	'files',
	'mails',
	'secrets.json',
	'ports.json',
	'servers.json',
	'owner.lock'
];

/** Empties a data folder. Returns what is left because it is not ours: KOLLEGIUM_DATA may name a folder with other things in it. */
export async function emptyDataFolder(data: string): Promise<string[]> {
	await Promise.all(ENTRIES.map((name) => rm(`${data}/${name}`, { recursive: true, force: true })));
	const left = await readdir(data).catch(() => null);
	if (left?.length === 0) await rmdir(data);
	return left ?? [];
}
