import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { root } from '../../root.ts';

/** Everything that decides what is downloaded. */
const PINNED = ['requirements.txt', 'maven/neo4j.toml', 'maven/plugins.toml', 'maven/compiler.toml'];

/** The name of an installation: changes with any pinned version and with the kind of machine. */
export async function installationKey(folder?: string): Promise<string> {
	return hashOf(PINNED, folder);
}

/** Changes with what is compiled here; then only that is done again. */
export async function launcherKey(folder?: string): Promise<string> {
	return hashOf(['Launcher.java'], folder);
}

async function hashOf(files: string[], folder = `${root}/graph/runtime`): Promise<string> {
	const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
	for (const name of files) hash.update(`\0${name}\0`).update(await readFile(`${folder}/${name}`));
	return hash.digest('hex').slice(0, 12);
}
