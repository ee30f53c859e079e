import { runBeside } from '../../../jobs/run-beside.ts';
import type { Records } from '../trial.ts';
import type { Description } from './description.ts';

/**
 * As `chooseRanker`, in a thread of its own.
 *
 * @param signal  ends the thread
 */
export const chooseBeside = (records: Records, signal?: AbortSignal): Promise<Description> =>
	runBeside('graph/matching/links/ranker/choose-worker.ts', records, signal);
