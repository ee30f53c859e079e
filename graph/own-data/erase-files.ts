import { readdir, readFile, rm } from 'node:fs/promises';
import type { Post } from '../mail/post.ts';

/**
 * Erases what lies in files about a person: the mails that were kept instead of sent, where no mail server is
 * configured.
 */
export async function eraseFiles(
	{ folder }: Pick<Post, 'folder'>,
	{ email }: { email: string | null }
): Promise<void> {
	if (!folder || !email) return;
	const names = await readdir(folder).catch(() => []);
	for (const name of names.filter((one) => one.endsWith('.json'))) {
		const text = await readFile(`${folder}/${name}`, 'utf8').catch(() => '');
		if (text.toLowerCase().includes(email.toLowerCase())) await rm(`${folder}/${name}`, { force: true });
	}
}
