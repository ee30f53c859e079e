import type { Network } from '../model.ts';

/** A column of an export: its name, and its value for one node or relationship. */
export type Column<Thing> = { name: string; of(thing: Thing): string | number | boolean | null };

type Node = Network['nodes'][number];
type Relationship = Network['relationships'][number];

/** What every format tells of a node. */
export const NODE_COLUMNS: Column<Node>[] = [
	{ name: 'id', of: ({ id }) => id },
	{ name: 'kind', of: ({ kind }) => kind },
	{ name: 'label', of: ({ label }) => label },
	{ name: 'labelSv', of: ({ labelSv }) => labelSv },
	{ name: 'labelDe', of: ({ labelDe }) => labelDe },
	{ name: 'labelPt', of: ({ labelPt }) => labelPt },
	{ name: 'language', of: ({ language }) => language },
	{ name: 'country', of: ({ country }) => country },
	{ name: 'region', of: ({ region }) => region },
	{ name: 'subjects', of: ({ detail }) => detail.subjects.join('|') },
	{ name: 'stages', of: ({ detail }) => detail.stages.join('|') },
	{ name: 'distance', of: ({ distance }) => distance },
	{ name: 'members', of: ({ size }) => size }
];

/** What every format tells of a relationship. */
export const RELATIONSHIP_COLUMNS: Column<Relationship>[] = [
	{ name: 'source', of: ({ source }) => source },
	{ name: 'target', of: ({ target }) => target },
	{ name: 'kind', of: ({ kind }) => kind },
	{ name: 'count', of: ({ count }) => count },
	{ name: 'form', of: ({ form }) => form },
	{ name: 'setting', of: ({ setting }) => setting },
	{ name: 'since', of: ({ since }) => since },
	{ name: 'lastAt', of: ({ lastAt }) => lastAt },
	{ name: 'dormant', of: ({ dormant }) => dormant },
	{ name: 'crossBorder', of: ({ crossBorder }) => crossBorder }
];
