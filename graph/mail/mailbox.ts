import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import type { RenderedMail } from './render.ts';

/** A mail that was not sent, but kept to be looked at. */
export type KeptMail = RenderedMail & { id: string; to: string; at: string };

/** As many as a developer may want to look back on; older ones go. */
const KEPT = 200;
const NAME = /^[0-9]{13}-[0-9a-f-]{36}\.json$/;

/**
 * May a page show the mails that were kept? They hold links that sign in: only in a demonstration or in development,
 * and never where anybody but this machine's own people come.
 */
export const isMailboxOpen = (
	{ isDemo, isPublic, mail }: Pick<Config, 'isDemo' | 'isPublic' | 'mail'>,
	isDevelopment: boolean
): boolean => mail.smtp === null && !isPublic && (isDemo || isDevelopment);

/** Puts a mail into the folder, readable by nobody but the one who runs the site. */
export async function keepMail(folder: string, to: string, mail: RenderedMail): Promise<void> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const now = new Date();
	const id = `${now.getTime()}-${randomUUID()}`;
	const kept: KeptMail = { id, to, at: now.toISOString(), ...mail };
	await writeFile(`${folder}/${id}.json`, JSON.stringify(kept, null, '\t'), { mode: 0o600 });
	for (const name of (await namesIn(folder)).slice(KEPT)) await rm(`${folder}/${name}`, { force: true });
}

/** The mails in the folder, the newest first. */
export async function readMailbox(folder: string, limit = 50): Promise<KeptMail[]> {
	const names = (await namesIn(folder)).slice(0, limit);
	const texts = await Promise.all(
		names.map((name) => readFile(`${folder}/${name}`, 'utf8').catch(() => null))
	);
	return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as KeptMail]));
}

/** Newest first: names begin with their time. */
async function namesIn(folder: string): Promise<string[]> {
	const names = await readdir(folder).catch(() => []);
	return names.filter((name) => NAME.test(name)).sort((a, b) => b.localeCompare(a));
}
