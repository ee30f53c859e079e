/** Lays the graph out beside the process that serves pages, which must not stand still for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { layOut } from './lay-out.ts';
import type { Graph } from './starts.ts';

parentPort!.postMessage(layOut(workerData as Graph));
