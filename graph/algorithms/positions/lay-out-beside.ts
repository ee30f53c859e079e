import { runBeside } from '../../jobs/run-beside.ts';
import type { WholeGraph } from './whole-graph.ts';

/**
 * As `layOut`, in a thread of its own.
 *
 * @param signal  ends the thread
 */
export const layOutBeside = (
	{ places, sources, targets, weights }: WholeGraph,
	signal?: AbortSignal
): Promise<Float64Array> =>
	runBeside('graph/algorithms/positions/worker.ts', { places, sources, targets, weights }, signal);
