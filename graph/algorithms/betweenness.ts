import type { Algorithm } from './algorithm.ts';

/** From this many people on, shortest paths are followed from a sample of them only. */
const SAMPLE = 2_000;

/** On how many shortest paths between others somebody lies. */
export const betweenness: Algorithm = {
	id: 'betweenness',
	purpose: 'People over whom many shortest paths lead: brokers between groups.',
	citation: 'Brandes 2001, J. Math. Sociol. 25:163; sampled as in Brandes & Pich 2007',
	projection: 'algorithms-collaboration-project',
	mode: 'write',
	statement: 'algorithms-betweenness-write',
	parameters: ({ nodes }) => ({
		samplingSize: Math.min(nodes, SAMPLE),
		samplingSeed: 20261123,
		concurrency: 1,
		writeProperty: 'betweenness'
	}),
	writes: { properties: ['betweenness'], on: 'Teacher' }
};
