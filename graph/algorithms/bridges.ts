import type { Algorithm } from './algorithm.ts';

/** Ties that are the only way between two parts of the network. */
export const bridges: Algorithm = {
	id: 'bridges',
	purpose: 'Ties without which the network would fall into more parts.',
	citation: 'Tarjan 1974, Inf. Process. Lett. 2:160',
	projection: 'algorithms-collaboration-project',
	mode: 'stream',
	statement: 'algorithms-bridges-stream',
	parameters: () => ({ concurrency: 1 }),
	writes: { properties: ['isBridge'], on: 'COLLABORATES_WITH' }
};
