import { readdir, readFile, rm } from 'node:fs/promises';
import type { Post } from '../mail/post.ts';

/**
 * Erases what lies in files about a person: the mails that were kept instead of sent, where no mail server is
 * configured; those to her, and the letters to others that name her.
 */
export async function eraseFiles(
	{ folder }: Pick<Post, 'folder'>,
	{ email, teacher }: { email: string | null; teacher: string | null }
): Promise<void> {
	const words = [email, teacher].filter((one) => one !== null).map((one) => one.toLowerCase());
	if (!folder || !words.length) return;
	const names = await readdir(folder).catch(() => []);
	for (const name of names.filter((one) => one.endsWith('.json'))) {
		const text = await readFile(`${folder}/${name}`, 'utf8').catch(() => '');
		if (words.some((word) => text.toLowerCase().includes(word)))
			await rm(`${folder}/${name}`, { force: true });
	}
}
