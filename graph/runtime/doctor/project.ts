import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ConfigError, loadConfig } from '../../config.ts';
import { root } from '../../root.ts';
import { findBrowser } from '../browser.ts';
import { isBuildFresh } from '../build.ts';
import { fault, ok, warning, type Check } from './check.ts';

type Packages = Record<string, { version?: string; optional?: boolean }>;

export const PACKAGES: Check = {
	title: 'npm packages',
	run: async () => {
		const read = async (file: string): Promise<Packages> =>
			JSON.parse(await readFile(`${root}/${file}`, 'utf8')).packages;
		const wrong = differences(await read('package-lock.json'), await read('node_modules/.package-lock.json'));
		const mend = 'npm ci';
		return wrong.length
			? fault(`${wrong.length} differ from package-lock.json, first ${wrong[0]}`, mend)
			: ok('as package-lock.json says');
	}
};

/** Packages that are missing or of another version than wanted. */
export function differences(wanted: Packages, installed: Packages): string[] {
	return Object.entries(wanted)
		.filter(([path, { version, optional }]) => path && !optional && installed[path]?.version !== version)
		.map(([path]) => path.replace(/^node_modules\//, ''));
}

export const BUILD: Check = {
	title: 'Built site',
	run: async () => {
		if (!existsSync(`${root}/web/build/handler.js`)) return warning('not built yet', 'npm start builds it');
		return (await isBuildFresh())
			? ok('made from the sources as they are')
			: warning('older than the sources', 'npm start builds it anew');
	}
};

/** The variables that are set must be right; those of the servers may be missing, for npm start sets them. */
export const CONFIGURATION: Check = {
	title: 'Configuration',
	run: async ({ running }) => {
		try {
			loadConfig({ ...ANY_SERVERS, ...running?.environment, ...process.env });
			return ok('no variable is wrong');
		} catch (error) {
			if (!(error instanceof ConfigError)) throw error;
			const says = error.faults.map(({ variable, problem }) => `${variable} ${problem}`).join('; ');
			return fault(says, error.faults.map(({ variable, example }) => `${variable}: ${example}`).join('; '));
		}
	}
};

const ANY_SERVERS = {
	NEO4J_URI: 'bolt://127.0.0.1',
	NEO4J_PASSWORD: 'of the embedded server',
	TYPESENSE_NODES: 'http://127.0.0.1',
	TYPESENSE_API_KEY: 'of the embedded server',
	KOLLEGIUM_SECRET: 'of the embedded set-up, 32 characters or more'
};

export const BROWSER: Check = {
	title: 'Browser for tests',
	run: async () => ok((await findBrowser()).executablePath)
};
