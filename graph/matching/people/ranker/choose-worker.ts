/** Chooses the ranker of the network of people beside the process that serves pages, which must not stand still for it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Records } from '../../links/trial.ts';
import { chooseRanker } from '../../links/ranker/choose.ts';

// Either of two may begin a tie; and what is shown has rules of its own for people whom few see.
const purpose = { judged: 'both', isSpread: false } as const;
parentPort!.postMessage(chooseRanker(workerData as Records, purpose));
