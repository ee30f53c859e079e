import { readdir, stat } from 'node:fs/promises';

/** Number and bytes of the files below a folder whose names end with the suffix. Files that vanish meanwhile do not count. */
export async function measure(folder: string, suffix = ''): Promise<{ files: number; bytes: number }> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	const wanted = entries.filter((entry) => entry.isFile() && entry.name.endsWith(suffix));
	const sizes = await Promise.all(
		wanted.map(({ parentPath, name }) =>
			stat(`${parentPath}/${name}`).then(
				({ size }) => size,
				() => 0
			)
		)
	);
	return { files: wanted.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Bytes as people read them. */
export function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

/** Calls a function every second until the work is done. */
export async function whileWorking<T>(work: Promise<T>, look: () => Promise<void>): Promise<T> {
	const timer = setInterval(() => void look(), 1_000);
	try {
		return await work;
	} finally {
		clearInterval(timer);
	}
}
