import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { root } from '../root.ts';
import type { Environment } from '../config.ts';
import { guarded } from './guard.ts';

/** The environment of a program of ours: Node 24 and the tools of node_modules come first on its PATH. */
export function programEnvironment(more: Environment = {}): Environment {
	return { ...process.env, PATH: `${root}/node_modules/.bin${delimiter}${process.env.PATH}`, ...more };
}

/** How a program ended, with what it said when that was asked for. */
export type Ending = { code: number; output: string };

/**
 * Runs a program from the top folder to its end; it ends with us.
 *
 * @param options.show  false: nothing appears, the output is returned
 */
export function runProgram(
	command: string[],
	{ environment = {}, show = true }: { environment?: Environment; show?: boolean } = {}
): Promise<Ending> {
	const [program, ...rest] = guarded(command);
	const child = spawn(program, rest, {
		cwd: root,
		env: programEnvironment(environment),
		// What tools say goes to standard error: standard output is for results.
		stdio: show ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe']
	});
	const output: string[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (chunk: string) => output.push(chunk));
	}
	const { promise, resolve } = Promise.withResolvers<Ending>();
	child.once('error', (error) => resolve({ code: 127, output: error.message }));
	child.once('close', (code) => resolve({ code: code ?? 1, output: output.join('') }));
	return promise;
}
