import type { Algorithm } from './algorithm.ts';

/** Groups of people who work more with one another than with others; to be set beside people's own communities. */
export const clusters: Algorithm = {
	id: 'clusters',
	purpose: 'Groups of people who work more with one another than with others.',
	citation: 'Traag, Waltman & van Eck 2019, From Louvain to Leiden, Sci. Rep. 9:5233',
	projection: 'algorithms-collaboration-project',
	mode: 'write',
	statement: 'algorithms-clusters-write',
	// One thread and a seed: the same graph gets the same clusters.
	parameters: () => ({
		relationshipWeightProperty: 'weight',
		randomSeed: 20261123,
		concurrency: 1,
		writeProperty: 'cluster',
		minCommunitySize: 3
	}),
	writes: { properties: ['cluster'], on: 'Teacher' }
};
