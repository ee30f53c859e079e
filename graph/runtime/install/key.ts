import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { root } from '../../root.ts';

/** Everything that decides what is installed. */
const PINNED = [
	'requirements.txt',
	'maven/neo4j.toml',
	'maven/plugins.toml',
	'maven/compiler.toml',
	'Launcher.java'
];

/** Changes with any pinned version and with the kind of machine. */
export async function installationKey(folder = `${root}/graph/runtime`): Promise<string> {
	const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
	for (const name of PINNED) hash.update(`\0${name}\0`).update(await readFile(`${folder}/${name}`));
	return hash.digest('hex').slice(0, 12);
}
