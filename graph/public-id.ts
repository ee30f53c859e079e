import { createHash } from 'node:crypto';

/** First letter of the public identifiers of each kind of thing. */
export const ID_PREFIXES = {
	Teacher: 't',
	School: 's',
	Material: 'm',
	Community: 'c',
	Question: 'q',
	Answer: 'a',
	Meeting: 'e',
	Cohort: 'k',
	Introduction: 'i',
	Suggestion: 'g',
	Account: 'u',
	Invitation: 'v',
	Report: 'r',
	Letter: 'l'
} as const;

export type IdentifiedLabel = keyof typeof ID_PREFIXES;

/**
 * Public identifier of a thing: opaque, and the same each time the same source key is imported.
 *
 * @param label  its label in the graph
 * @param key    the source's own stable key
 */
export function publicId(label: IdentifiedLabel, key: string): string {
	return `${ID_PREFIXES[label]}_${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
}
