import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { root } from '../root.ts';

/**
 * Runs a module in a thread of its own, so that pages do not wait for it, and gives the one message that it posts.
 *
 * @param file    its source, from the root of the project: whoever asks may have been bundled into the site
 * @param data    what it is given; it is copied
 * @param signal  ends the thread
 */
export async function runBeside<Result>(file: string, data: unknown, signal?: AbortSignal): Promise<Result> {
	// The host's flags, such as a test runner's loaders, are not meant for it.
	const worker = new Worker(`${root}/${file}`, { workerData: data, execArgv: [] });
	try {
		const [result] = (await once(worker, 'message', { signal })) as [Result];
		return result;
	} finally {
		await worker.terminate();
	}
}
