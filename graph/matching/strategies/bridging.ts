import { complement } from './complement.ts';
import type { Strategy } from './strategy.ts';

/** The same fit, but whoever brings two communities nearer to one another comes well before the rest. */
export const bridging: Strategy = {
	...complement,
	id: 'bridging-2',
	purpose:
		'Help that goes both ways, and first of all where it brings two communities nearer to one another.',
	mine: { ...complement.mine, teacher: { ...complement.mine.teacher, bridge: 2, border: 1 } },
	theirs: { ...complement.theirs, bridge: 2, border: 1 },
	reach: 1.2
};
