import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { isAlive, markOf } from './processes.ts';

const PARENT = `
	const { guarded } = await import(process.argv[1]);
	const { spawn } = await import('node:child_process');
	const [program, ...rest] = guarded(['sleep', '60']);
	console.log(spawn(program, rest, { detached: true }).pid);
`;

it('ends a guarded program when its parent is killed hard', async () => {
	const module = `${import.meta.dirname}/guard.ts`;
	const parent = spawn(process.execPath, ['--input-type=module', '-e', PARENT, module]);
	const [line] = (await once(parent.stdout, 'data')) as [Buffer];
	await sleep(500); // until the guard has become the program
	const child = markOf(Number(line))!;
	expect(isAlive(child)).toBe(true);
	parent.kill('SIGKILL');
	await expect.poll(() => isAlive(child), { timeout: 5_000 }).toBe(false);
});
