import { type Feature, type FeatureOf, overlap } from './feature.ts';

const language: FeatureOf = ({ facts }, me) => overlap(facts.languages, me.languages);
const stage: FeatureOf = ({ facts }, me) => overlap(facts.stages, me.stages);
const subject: FeatureOf = ({ facts }, me) => overlap(facts.subjects, me.subjects);
const region: FeatureOf = ({ country }, me) => (country && country === me.country ? 1 : 0);
const meaning: FeatureOf = ({ alike }) =>
	1 - alike.reduce((product, { nearness }) => product * (1 - nearness), 1);
const community: FeatureOf = ({ communities }, me) =>
	communities.some((one) => me.communities.includes(one)) ? 1 : 0;

/** What the two of them have in common. */
export const LIKENESS_FEATURES = [
	{ name: 'language', purpose: 'Languages in common.', of: language },
	{ name: 'stage', purpose: 'Stages in common.', of: stage },
	{ name: 'subject', purpose: 'Subjects in common.', of: subject },
	{ name: 'meaning', purpose: 'What they wrote is near in meaning.', of: meaning },
	{
		name: 'border',
		purpose: 'From another country.',
		of: (one, me) => (one.country ? 1 - region(one, me) : 0)
	},
	{
		name: 'likeness',
		purpose: 'Like the actor: stage, subject, country, community.',
		of: (one, me) => (stage(one, me) + subject(one, me) + region(one, me) + community(one, me)) / 4
	},
	{
		name: 'bridge',
		purpose: 'How much nearer two communities come.',
		of: ({ bridges }) => Math.max(0, ...bridges.map(({ gain }) => gain))
	}
] as const satisfies Feature[];
