import { readdir } from 'node:fs/promises';
import { root } from '../../root.ts';
import { javaHome } from './java-packages.ts';
import { run } from './run.ts';
import type { InstallStep } from './step.ts';

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
		const options = ['--release', '21', '-cp', classPath, '-d', `${folder}/classes`];
		await run({
			command: [java, '-jar', compiler!, ...options, `${root}/graph/runtime/Launcher.java`],
			folder,
			log: site.log
		});
	}
};
