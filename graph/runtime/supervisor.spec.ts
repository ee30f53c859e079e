import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isAlive, type ProcessMark } from './processes.ts';
import { backOff, Supervisor } from './supervisor.ts';

async function ward(command: string[], isHealthy = async () => true) {
	const marks: ProcessMark[] = [];
	const said: string[] = [];
	const supervisor = new Supervisor({
		title: 'Sleeper',
		patience: 5_000,
		log: `${await mkdtemp(`${tmpdir()}/supervisor-`)}/log`,
		start: () => ({ command, environment: {} }),
		isHealthy,
		say: (line) => said.push(line),
		onStart: (mark) => marks.push(mark)
	});
	return { supervisor, marks, said };
}

describe('Supervisor', { timeout: 60_000 }, () => {
	it('starts again what was killed, and ends it when it stops', async () => {
		const { supervisor, marks, said } = await ward(['sleep', '60']);
		await supervisor.start();
		process.kill(marks[0]!.pid, 'SIGKILL');
		while (said.length < 2) await sleep(50);
		expect(said[0]).toBe('Sleeper ended (SIGKILL); starting it again.');
		expect(said[1]).toMatch(/^Sleeper is back after \d\.\d s\.$/);
		expect(marks).toHaveLength(2);
		await supervisor.stop();
		expect(marks.map(isAlive)).toEqual([false, false]);
	});

	it('gives up on what never becomes healthy, and says where its words are', async () => {
		const { supervisor, marks } = await ward(['sh', '-c', 'echo broken; exit 3'], async () => false);
		const failure = await supervisor.start().catch((error: Error) => error.message);
		expect(failure).toMatch(/^Sleeper ends again and again\./);
		const [, log] = /Its own words: (.+)/.exec(String(failure)) ?? [];
		expect(await readFile(log!, 'utf8')).toContain('broken');
		expect(marks.filter(isAlive)).toEqual([]);
	});

	it('waits longer after each death, but never more than half a minute', () => {
		expect([1, 2, 3, 7, 50].map(backOff)).toEqual([500, 1_000, 2_000, 30_000, 30_000]);
	});
});
