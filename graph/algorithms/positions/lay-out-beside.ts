import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { root } from '../../root.ts';
import type { WholeGraph } from './whole-graph.ts';

/**
 * As `layOut`, in a thread of its own. By the path of its source: this module may have been bundled into the site.
 *
 * @param signal  ends the thread
 */
export async function layOutBeside(graph: WholeGraph, signal?: AbortSignal): Promise<Float64Array> {
	const { places, sources, targets, weights } = graph;
	const worker = new Worker(`${root}/graph/algorithms/positions/worker.ts`, {
		workerData: { places, sources, targets, weights },
		// The host's flags, such as a test runner's loaders, are not meant for it.
		execArgv: []
	});
	try {
		const [positions] = (await once(worker, 'message', { signal })) as [Float64Array];
		return positions;
	} finally {
		await worker.terminate();
	}
}
