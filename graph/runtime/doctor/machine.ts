import { access, constants, stat, statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname } from 'node:path';
import { findInstallation } from '../install/index.ts';
import { megabytes } from '../install/measure.ts';
import { findPython } from '../install/python.ts';
import { fault, ok, warning, type Check, type Finding } from './check.ts';

/** Node 24 comes with the packages; this file runs on it already. */
export const NODE: Check = {
	title: 'Node',
	run: async () => {
		const [major] = process.versions.node.split('.').map(Number);
		return major! >= 24
			? ok(process.version)
			: fault(`${process.version} runs this, 24 is needed`, 'Remove node_modules and run npm start');
	}
};

export const PYTHON: Check = {
	title: 'Python',
	run: async () => {
		const python = findPython();
		if (python) return ok(`${python.version}, ${python.command}`);
		const mend = 'Debian, Ubuntu: apt install python3 python3-venv; Fedora: dnf install python3';
		return fault('none of 3.9 or later that can make virtual environments', mend);
	}
};

/** The programs of the embedded servers. */
export const PROGRAMS: Check = {
	title: 'Programs of the servers',
	run: async ({ machine }) => {
		const installation = await findInstallation(machine.cache);
		return installation
			? ok(`${installation.megabytes} MB in ${installation.folder}`)
			: warning('not installed, or not completely', 'npm start installs what is missing (needs the network)');
	}
};

/** Below this the servers refuse to write. */
const LITTLE = 1e9;
const ENOUGH = 4e9;

export const DISK: Check = {
	title: 'Disk',
	run: async ({ machine }) => {
		const places = await Promise.all([machine.data, machine.cache].map(existing));
		const free = Math.min(
			...(await Promise.all(places.map((place) => statfs(place)))).map(({ bavail, bsize }) => bavail * bsize)
		);
		return judgeDisk(free);
	}
};

/** What free bytes mean. */
export function judgeDisk(free: number): Finding {
	const says = `${megabytes(free)} free`;
	const mend = 'Free some space, or name other folders in KOLLEGIUM_DATA and KOLLEGIUM_CACHE';
	if (free < LITTLE) return fault(says, mend);
	return free < ENOUGH ? warning(says, mend) : ok(says);
}

export const MEMORY: Check = {
	title: 'Memory',
	run: async () => judgeMemory(totalmem())
};

/** The servers and the site take about two gigabytes together. */
export function judgeMemory(total: number): Finding {
	const says = `${megabytes(total)} in all`;
	const mend = 'Set KOLLEGIUM_NEO4J_HEAP=512m and KOLLEGIUM_NEO4J_PAGECACHE=128m';
	return total < 3.5e9 ? warning(says, mend) : ok(says);
}

export const DATA_FOLDER: Check = {
	title: 'Data folder',
	run: async ({ machine: { data } }) => {
		try {
			await access(await existing(data), constants.W_OK);
		} catch {
			return fault(`${data} cannot be written to`, `chown it to yourself, or set KOLLEGIUM_DATA`);
		}
		const secrets = await stat(`${data}/secrets.json`).catch(() => null);
		if (secrets && secrets.mode & 0o077) {
			return fault('others can read secrets.json', `chmod 600 ${data}/secrets.json`);
		}
		return ok(secrets ? data : `${data}, still to be made`);
	}
};

/** The folder itself, or the nearest one above it that exists. */
async function existing(folder: string): Promise<string> {
	const found = await stat(folder).catch(() => null);
	return found ? folder : existing(dirname(folder));
}
