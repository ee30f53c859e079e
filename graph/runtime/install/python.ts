import { spawnSync } from 'node:child_process';
import { Fault } from '../fault.ts';

const NAMES = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python3.9', 'python'];
const PROBE = 'import sys, venv, ensurepip; print(*sys.version_info[:2], sys.executable)';

/** A Python that is new enough: the interpreter itself, not a shim that would start it as its own child. */
export type Python = { command: string; version: string };

/** The first Python of the PATH that is new enough and can make a virtual environment, or null. */
export function findPython(names: string[] = NAMES): Python | null {
	for (const name of names) {
		const { status, stdout } = spawnSync(name, ['-c', PROBE], { encoding: 'utf8' });
		const [, minor, command] = (status === 0 && /^3 (\d+) (.+)/.exec(stdout)) || [];
		if (command && Number(minor) >= 9) return { command, version: `3.${minor}` };
	}
	return null;
}

/** The same, or a sentence that says what to install. */
export function requirePython(): Python {
	const python = findPython();
	if (python) return python;
	throw new Fault('No Python of version 3.9 or later that can make virtual environments was found.', [
		'Debian, Ubuntu: apt install python3 python3-venv',
		'Fedora: dnf install python3'
	]);
}
