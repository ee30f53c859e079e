import { findPython } from './install/python.ts';

let python: string | null | undefined;

/**
 * The same command, but it ends when this process ends, kill -9 included (see guard.py).
 * Without any Python, which can only be when all servers are given, it runs unguarded.
 */
export function guarded(command: string[]): [string, ...string[]] {
	python ??= findPython()?.command ?? null;
	if (!python) return command as [string, ...string[]];
	return [python, `${import.meta.dirname}/guard.py`, String(process.pid), ...command];
}
