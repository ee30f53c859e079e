import type { Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { countWords } from './compounds.ts';

/** The words of all skills and titles, by which compounds are split. */
export type Lexicon = {
	words(): ReadonlyMap<string, number>;
	/** Reads the graph's words again. */
	refresh(): Promise<void>;
};

/** A lexicon that is empty until it is first refreshed. */
export function createLexicon(driver: Driver): Lexicon {
	let words: ReadonlyMap<string, number> = new Map();
	return {
		words: () => words,
		async refresh() {
			const rows = await read<{ text: string }>(driver, cypher('search-lexicon'), {}, 60_000);
			words = countWords(rows.map(({ text }) => text));
		}
	};
}
