import type { Shared } from '../candidate.ts';
import { wearOf } from '../taste.ts';
import type { Feature } from './feature.ts';

/** Chance that a pressing need and a good knowledge of just that help; the rest is less. */
const BEST = 0.8;

/** What is left of it for each step in the hierarchy between the two skills. */
const STEP = 0.45;

/** What is left of it for each nearer way from the same skill. */
const FURTHER = 0.5;

/** What the two of them could give one another. */
export const SKILL_FEATURES = [
	{
		name: 'mine',
		purpose: 'How likely the candidate helps with what the actor looks for.',
		of: ({ helps }, me) => chance(helps, wearOf(me))
	},
	{
		name: 'theirs',
		purpose: 'How likely the actor helps with what the candidate looks for.',
		of: ({ needs }, me) => chance(needs, wearOf(me))
	},
	{
		name: 'asked',
		purpose:
			'It teaches what questions of the actor are about; each further topic or question adds half of what is left.',
		of: ({ asked }) => (asked.length ? 1 - 0.2 * 0.5 ** (asked.length - 1) : 0)
	}
] as const satisfies Feature[];

/**
 * That at least one of the skills helps, each for itself (noisy or: J. Pearl, Probabilistic Reasoning in Intelligent
 * Systems, 1988, 4.3). Each path that is taken away makes it less, so that a reason is never mere decoration.
 */
function chance(shared: Shared[], wear: (skill: string) => number): number {
	const missed = shared.reduce((product, { skill, over = [], turn = 0, urgency = 2, level = 3 }) => {
		const strength = (urgency / 3) * (0.4 + 0.2 * level) * STEP ** over.length * FURTHER ** turn;
		const helps = BEST * strength * wear(skill.node);
		return product * (1 - helps);
	}, 1);
	return 1 - missed;
}
