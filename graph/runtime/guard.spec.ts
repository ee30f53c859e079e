import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isAlive, markOf } from './processes.ts';

const PATIENT = { timeout: 20_000 };

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
	const child = markOf(Number(line))!;
	const program = () => readFileSync(`/proc/${child.pid}/cmdline`, 'utf8').split('\0')[0];
	await expect.poll(program, PATIENT).toBe('sleep'); // the guard has become the program
	expect(isAlive(child)).toBe(true);
	parent.kill('SIGKILL');
	await expect.poll(() => isAlive(child), PATIENT).toBe(false);
}, 60_000);
