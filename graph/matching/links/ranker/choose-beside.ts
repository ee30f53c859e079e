import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { root } from '../../../root.ts';
import type { Records } from '../trial.ts';
import type { Description } from './description.ts';

/**
 * As `chooseRanker`, in a thread of its own. By the path of its source: this module may have been bundled into the site.
 *
 * @param signal  ends the thread
 */
export async function chooseBeside(records: Records, signal?: AbortSignal): Promise<Description> {
	const worker = new Worker(`${root}/graph/matching/links/ranker/choose-worker.ts`, {
		workerData: records,
		// The host's flags, such as a test runner's loaders, are not meant for it.
		execArgv: []
	});
	try {
		const [description] = (await once(worker, 'message', { signal })) as [Description];
		return description;
	} finally {
		await worker.terminate();
	}
}
