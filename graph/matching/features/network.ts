import type { NetworkScores } from '../candidate.ts';
import { type Feature, type FeatureOf, squash } from './feature.ts';

const score =
	(name: keyof NetworkScores): FeatureOf =>
	({ network }) =>
		network?.[name] ?? 0;

/** Where the two of them stand in the network of people. */
export const NETWORK_FEATURES = [
	{
		name: 'between',
		purpose: 'Colleagues in between; those with few ties of their own count more (Adamic & Adar 2003).',
		of: ({ between }) =>
			squash(between.reduce((sum, { ties = 2 }) => sum + 1 / Math.log(1 + Math.max(ties, 2)), 0))
	},
	{
		name: 'resourceAllocation',
		purpose: 'The same, counting those with many ties still less (Zhou, Lü & Zhang 2009).',
		of: score('resourceAllocation')
	},
	{ name: 'katz', purpose: 'Paths of any length, longer ones less (Katz 1953).', of: score('katz') },
	{
		name: 'walk',
		purpose: 'How often a random walk that returns to the actor comes by (Page et al. 1999).',
		of: score('walk')
	},
	{ name: 'position', purpose: 'Alike in position (FastRP, Chen et al. 2019).', of: score('position') },
	{ name: 'popularity', purpose: 'Has many ties.', of: score('popularity') }
] as const satisfies Feature[];
