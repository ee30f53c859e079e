import type { Algorithm } from './algorithm.ts';
import { articulation } from './articulation.ts';
import { betweenness } from './betweenness.ts';
import { bridges } from './bridges.ts';
import { clusters } from './clusters.ts';

/** Every algorithm whose result is kept in the graph, in the order in which they run. */
export const ALGORITHMS: Algorithm[] = [clusters, betweenness, articulation, bridges];
