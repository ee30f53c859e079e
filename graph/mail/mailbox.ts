import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Config } from '../config.ts';
import type { MailMark } from './post.ts';
import type { RenderedMail } from './render.ts';

/** A mail that was not sent, but kept to be looked at. */
export type KeptMail = RenderedMail & {
	id: string;
	to: string;
	at: string;
	/** What the header for unsubscribing says. */
	unsubscribe?: string;
};

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

/**
 * Puts a mail into the folder, readable by nobody but the one who runs the site. A mail with a mark has one name however
 * often it is kept, and is there whole or not at all.
 */
export async function keepMail(
	folder: string,
	to: string,
	mail: RenderedMail,
	mark?: MailMark
): Promise<void> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const at = mark?.at ?? new Date();
	const id = `${at.getTime()}-${mark ? uuidOf(mark.id) : randomUUID()}`;
	const kept: KeptMail = { id, to, at: at.toISOString(), ...mail };
	if (mark) kept.unsubscribe = mark.unsubscribe;
	const draft = `${folder}/draft-${randomUUID()}.json`;
	await writeFile(draft, JSON.stringify(kept, null, '\t'), { mode: 0o600 });
	await rename(draft, `${folder}/${id}.json`);
	for (const name of (await namesIn(folder)).slice(KEPT)) await rm(`${folder}/${name}`, { force: true });
}

/** A name in the form of a UUID, always the same. */
const uuidOf = (id: string): string =>
	createHash('sha256')
		.update(id)
		.digest('hex')
		.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

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
