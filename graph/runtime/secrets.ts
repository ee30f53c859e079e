import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';

/** What the embedded set-up makes up for itself, once per data folder. */
export type Secrets = { neo4jPassword: string; typesenseApiKey: string; sessionSecret: string };

/** The secrets of a data folder, made on first use; only the owner may read the file. */
export async function loadSecrets(data: string): Promise<Secrets> {
	const file = `${data}/secrets.json`;
	const known = await readFile(file, 'utf8').then(
		(text) => JSON.parse(text) as Partial<Secrets>,
		() => ({})
	);
	const secrets = { ...makeSecrets(), ...known };
	await mkdir(data, { recursive: true, mode: 0o700 });
	await writePrivate(file, secrets);
	return secrets;
}

/** Writes JSON that only the owner may read; a reader sees the old or the new, never a half. */
export async function writePrivate(file: string, value: unknown): Promise<void> {
	const aside = `${file}.${process.pid}.part`;
	await writeFile(aside, `${JSON.stringify(value, null, '\t')}\n`, { mode: 0o600 });
	await rename(aside, file);
}

function makeSecrets(): Secrets {
	const make = () => randomBytes(32).toString('hex');
	return { neo4jPassword: make(), typesenseApiKey: make(), sessionSecret: make() };
}
