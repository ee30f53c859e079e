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
		name: 'foretold',
		purpose:
			"Stands high among those near, by what foretold this network's own past best (graph/matching/links).",
		of: score('foretold')
	},
	{ name: 'popularity', purpose: 'Has many ties.', of: score('popularity') }
] as const satisfies Feature[];
