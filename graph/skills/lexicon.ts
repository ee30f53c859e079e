import type { Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';

/** Labels of the skills, ready to be looked for in a text. */
export type SkillLexicon = ReadonlyMap<string, string[]>;

/** A scheme changes seldom; an import of another one is noticed within this time, milliseconds. */
const FRESH = 5 * 60_000;

/** A label shorter than this is too often part of something else. */
const SHORTEST = 4;

const kept = new WeakMap<Driver, { until: number; lexicon: Promise<SkillLexicon> }>();

/** By label as `fold` writes it, the skills that bear it. */
export function skillLexicon(driver: Driver): Promise<SkillLexicon> {
	const known = kept.get(driver);
	if (known && known.until > Date.now()) return known.lexicon;
	const lexicon = readLexicon(driver);
	kept.set(driver, { until: Date.now() + FRESH, lexicon });
	// What failed is asked again next time.
	lexicon.catch(() => kept.delete(driver));
	return lexicon;
}

async function readLexicon(driver: Driver): Promise<SkillLexicon> {
	const rows = await read<{ uri: string; labels: string[] }>(driver, cypher('skills-lexicon'));
	return lexiconOf(rows);
}

/** The same of given labels. */
export function lexiconOf(rows: readonly { uri: string; labels: string[] }[]): SkillLexicon {
	const lexicon = new Map<string, string[]>();
	for (const { uri, labels } of rows)
		for (const label of new Set(labels.map(fold)))
			if (label.length >= SHORTEST) lexicon.set(label, [...(lexicon.get(label) ?? []), uri]);
	return lexicon;
}

/** Words in lower case and without accents, one blank between: as people type in a hurry. */
export function fold(text: string): string {
	const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
	return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
