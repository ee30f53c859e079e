import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { guarded } from '../guard.ts';

/** A program and what to tell of its output. */
export type Run = {
	command: string[];
	/** Working folder. */
	folder: string;
	/** File to which everything it says is added. */
	log: string;
	environment?: Record<string, string>;
	onLine?: (line: string) => void;
};

/** A program ended with an error; `output` is the end of what it said. */
export class RunError extends Error {
	override name = 'RunError';
	readonly output: string;

	constructor(command: string[], reason: string, output: string) {
		super(`${command.join(' ').slice(0, 200)}: ${reason}`);
		this.output = output;
	}
}

const NETWORK =
	/time[d -]*out|connection|resolve|temporary failure|network|unreachable|SSL|HTTPSConnectionPool|IncompleteRead|ECONN|ENOTFOUND|50[234]/i;

/** Somebody between here and the network opens what is encrypted, with a certificate that the program does not know. */
export function isUnknownCertificate(error: unknown): boolean {
	return error instanceof RunError && /CERTIFICATE_VERIFY_FAILED|self-signed certificate/i.test(error.output);
}

/** Whether the network, not the program or the machine, seems to be at fault. */
export function isNetworkFault(error: unknown): boolean {
	return error instanceof RunError && NETWORK.test(error.output) && !/No space left/i.test(error.output);
}

/** Runs a program to its end, once more when the network failed. */
export async function run(options: Run): Promise<void> {
	try {
		await runOnce(options);
	} catch (error) {
		if (!isNetworkFault(error)) throw error;
		await sleep(3_000);
		await runOnce(options);
	}
}

/** npm tells its children its own settings; a tool that knows one of the names by another meaning (COLOR) ends on it. */
function withoutNpm(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(npm_.*|COLOR)$/i.test(name)));
}

function runOnce({ command, folder, log, environment = {}, onLine }: Run): Promise<void> {
	const [program, ...rest] = guarded(command);
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	const file = createWriteStream(log, { flags: 'a' });
	file.write(`\n$ ${command.join(' ').slice(0, 2_000)}\n`);
	const child = spawn(program, rest, {
		cwd: folder,
		env: { ...withoutNpm(process.env), ...environment },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let tail = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk: string) => {
			file.write(chunk);
			tail = (tail + chunk).slice(-4_000);
			for (const line of chunk.split(/[\r\n]+/)) if (line.trim()) onLine?.(line.trim());
		});
	}
	child.once('error', (error) => reject(new RunError(command, error.message, error.message)));
	child.once('close', (code, signal) => {
		// Whoever reads the log next must find all of it.
		file.end(() => {
			if (code === 0) resolve();
			else reject(new RunError(command, `ended with ${signal ?? code}`, tail));
		});
	});
	return promise;
}
