import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { claim, withLock } from './lock.ts';

const lockFile = async () => `${await mkdtemp(`${tmpdir()}/lock-`)}/lock`;

describe('withLock', () => {
	it('lets one work at a time and tells the others whom they wait for', async () => {
		const file = await lockFile();
		const seen: number[] = [];
		let working = 0;
		let most = 0;
		const work = async () => {
			most = Math.max(most, ++working);
			await sleep(20);
			working--;
		};
		await Promise.all([1, 2, 3].map(() => withLock(file, work, (pid) => seen.push(pid))));
		expect(most).toBe(1);
		expect(new Set(seen)).toEqual(new Set([process.pid]));
	});

	it('gives the lock back when the work fails', async () => {
		const file = await lockFile();
		await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(await withLock(file, async () => 'again')).toBe('again');
	});

	it.each([
		['a process that is no more', JSON.stringify({ pid: 4_194_300, startedAt: '1' })],
		['an earlier process with our number', JSON.stringify({ pid: process.pid, startedAt: '1' })],
		['a file cut short by a crash', '{"pid":']
	])('takes over from %s', async (_, content) => {
		const file = await lockFile();
		await writeFile(file, content);
		expect(await claim(file)).toBeNull();
		expect(await readdir(file.replace(/\/lock$/, ''))).toEqual(['lock']);
	});
});
