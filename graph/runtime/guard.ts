import { requirePython } from './install/python.ts';

let python: string | undefined;

/** The same command, but it ends when this process ends, kill -9 included (see guard.py). */
export function guarded(command: string[]): [string, ...string[]] {
	python ??= requirePython().command;
	return [python, `${import.meta.dirname}/guard.py`, String(process.pid), ...command];
}
