import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, markOf, type ProcessMark } from './processes.ts';

/**
 * Does a piece of work that only one process on this machine may do at a time.
 * The lock of a process that was killed is taken over.
 *
 * @param onWait  called with the holder's pid while another process works
 */
export async function withLock<T>(
	file: string,
	work: () => Promise<T>,
	onWait: (pid: number) => void = () => {}
): Promise<T> {
	for (let holder = await claim(file); holder; holder = await claim(file)) {
		onWait(holder.pid);
		await sleep(500);
	}
	try {
		return await work();
	} finally {
		await rm(file, { force: true });
	}
}

/** Takes a lock file for this process. Returns whoever holds it when it is taken, null when it is ours now. */
export async function claim(file: string): Promise<ProcessMark | null> {
	await mkdir(dirname(file), { recursive: true });
	// Written aside and linked: a lock file is never seen half written, and link fails when it exists.
	const aside = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
	await writeFile(aside, JSON.stringify(markOf(process.pid)), { mode: 0o600 });
	try {
		for (;;) {
			if (await tryLink(aside, file)) return null;
			const holder = await holderOf(file);
			if (holder && isAlive(holder)) return holder;
			await takeAway(file, holder);
		}
	} finally {
		await rm(aside, { force: true });
	}
}

async function tryLink(aside: string, file: string): Promise<boolean> {
	try {
		await link(aside, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

async function holderOf(file: string): Promise<ProcessMark | null> {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as ProcessMark;
	} catch {
		return null;
	}
}

/** Two processes may find the same stale lock: the later one must not remove the fresh lock of the earlier. */
async function takeAway(file: string, stale: ProcessMark | null): Promise<void> {
	const aside = `${file}.stale.${process.pid}`;
	try {
		await rename(file, aside);
	} catch {
		return;
	}
	const taken = await holderOf(aside);
	if (taken && taken.pid !== stale?.pid && isAlive(taken)) await tryLink(aside, file);
	await rm(aside, { force: true });
}
