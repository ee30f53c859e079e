import { runBeside } from '../../../jobs/run-beside.ts';
import type { Records } from '../../links/trial.ts';
import type { Description } from '../../links/ranker/description.ts';

/**
 * As `chooseRanker`, in a thread of its own.
 *
 * @param signal  ends the thread
 */
export const chooseBeside = (records: Records, signal?: AbortSignal): Promise<Description> =>
	runBeside('graph/matching/people/ranker/choose-worker.ts', records, signal);
