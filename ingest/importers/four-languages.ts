import type { Column } from './importer.ts';

/** Languages of the platform. */
export const LANGUAGES = ['en', 'sv', 'de', 'pt'] as const;

const NAMES = { En: 'English', Sv: 'Swedish', De: 'German', Pt: 'European Portuguese' };

/** The same column in the four languages of the platform: `titleEn`, `titleSv` … */
export function inFourLanguages(
	name: string,
	about: string,
	column: Omit<Column, 'about'>
): Record<string, Column> {
	return Object.fromEntries(
		Object.entries(NAMES).map(([suffix, language]) => [
			`${name}${suffix}`,
			{ ...column, about: `${about}, ${language}` }
		])
	);
}
