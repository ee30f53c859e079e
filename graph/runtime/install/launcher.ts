import { readdir, rename, rm } from 'node:fs/promises';
import { root } from '../../root.ts';
import { javaHome } from './java-packages.ts';
import { launcherKey } from './key.ts';
import { run } from './run.ts';
import type { InstallStep } from './step.ts';

/** Where the compiled launcher lies: checkouts with different launchers share an installation side by side. */
export const classesOf = async (folder: string) => `${folder}/classes-${await launcherKey()}`;

/** Launcher.java, compiled against Neo4j's jars. */
export const LAUNCHER: InstallStep = {
	id: 'launcher',
	title: 'Compiling the launcher of Neo4j',
	advice: ['Remove the cache folder and start again; if it stays, this is a fault of ours'],
	async run(site) {
		const { folder } = site;
		const jars = (name: string) =>
			readdir(`${folder}/${name}`).then((files) => files.map((file) => `${folder}/${name}/${file}`));
		const [compiler] = await jars('compiler');
		const java = `${await javaHome(site)}/bin/java`;
		const classPath = (await jars('lib')).join(':'); // the compiler knows no wildcards
		const options = ['--release', '21', '-cp', classPath, '-d', `${folder}/classes.part`];
		await rm(`${folder}/classes.part`, { recursive: true, force: true });
		await run({
			command: [java, '-jar', compiler!, ...options, `${root}/graph/runtime/Launcher.java`],
			folder,
			log: site.log
		});
		await rm(await classesOf(folder), { recursive: true, force: true });
		await rename(`${folder}/classes.part`, await classesOf(folder));
	}
};
