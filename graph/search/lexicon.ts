import type { Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { countWords } from './compounds.ts';

/** The words of all skills and titles, by which compounds are split. */
export type Lexicon = {
	words(): ReadonlyMap<string, number>;
	/** Reads the graph's words again when they were read longer ago than so many milliseconds. */
	refresh(age?: number): Promise<void>;
};

/** A lexicon that is empty until it is first refreshed. */
export function createLexicon(driver: Driver): Lexicon {
	let words: ReadonlyMap<string, number> = new Map();
	let readAt = -Infinity;
	return {
		words: () => words,
		async refresh(age = 0) {
			if (performance.now() - readAt < age) return;
			const rows = await read<{ text: string }>(driver, cypher('search-lexicon'), {}, 60_000);
			words = countWords(rows.map(({ text }) => text));
			readAt = performance.now();
		}
	};
}
