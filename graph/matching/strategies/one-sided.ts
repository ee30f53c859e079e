import { complement } from './complement.ts';
import type { Strategy } from './strategy.ts';

/** What the actor looks for first, whatever the other one gains: the one-sided fit that the two-sided one is held against. */
export const oneSided: Strategy = {
	...complement,
	id: 'one-sided-2',
	purpose: 'What the actor looks for first, whether or not the other one gains by it.',
	theirs: null
};
