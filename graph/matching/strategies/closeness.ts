import { complement } from './complement.ts';
import type { Strategy } from './strategy.ts';

/** Whoever stands near in the network first: how most platforms propose people. */
export const closeness: Strategy = {
	id: 'closeness-2',
	purpose: 'Whoever stands near in the network of people first, what the two could give one another second.',
	mine: {
		...complement.mine,
		teacher: {
			between: 4,
			foretold: 5,
			mine: 2,
			meaning: 1,
			stage: 1,
			language: 0.5
		}
	},
	theirs: { between: 4, theirs: 2, meaning: 1, stage: 1, language: 0.5, room: 0.3, unseen: 0.5 },
	reach: 0.3
};
