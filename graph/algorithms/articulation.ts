import type { Algorithm } from './algorithm.ts';

/** People without whom a part of the network would hang together no longer. */
export const articulation: Algorithm = {
	id: 'articulation',
	purpose: 'People without whom the network would fall into more parts.',
	citation: 'Tarjan 1972, SIAM J. Comput. 1:146',
	projection: 'algorithms-collaboration-project',
	mode: 'stream',
	statement: 'algorithms-articulation-stream',
	parameters: () => ({ concurrency: 1 }),
	writes: { properties: ['isArticulation'], on: 'Teacher' }
};
