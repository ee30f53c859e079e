/** Chooses a ranker beside the process that serves pages, which must not stand still for it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Records } from '../trial.ts';
import { chooseRanker } from './choose.ts';

parentPort!.postMessage(chooseRanker(workerData as Records));
