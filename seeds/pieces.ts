import { type Language, LANGUAGES, readSeed, readYaml } from './ingredients.ts';
import { readMarkdown } from './markdown.ts';

type Row = Record<string, unknown>;

/** What a piece of learning material for facilitators is in every language. */
export type PieceFacts = { number: number; kind: string; minutes: number; skills: string[] };

type PieceFront = { title: string; summary: string; keywords: string[] };

export const PIECES = readYaml<PieceFacts[]>('pieces/pieces.yaml');

/** Key of the material that a piece is in one language. */
export const pieceKey = (number: number, language: Language): string => `seed:piece-${number}-${language}`;

/** Name of the file of a piece, in the folder of its language. */
export const pieceFile = (number: number): string => `${String(number).padStart(2, '0')}.md`;

/** The pieces as materials; in the other languages they are versions of the English one. */
export function pieceRows(createdAt: string): Row[] {
	return LANGUAGES.flatMap((language) =>
		PIECES.map(({ number, kind, minutes, skills }) => {
			const path = `pieces/${language}/${pieceFile(number)}`;
			const { front, body } = readMarkdown<PieceFront>(readSeed(path));
			return {
				key: pieceKey(number, language),
				title: front.title,
				description: front.summary.trim(),
				body,
				language,
				licence: 'CC-BY-SA-4.0',
				kind,
				subject: 'general',
				stages: [],
				skills,
				keywords: front.keywords,
				minutes,
				visibility: 'public',
				createdAt,
				...(language === 'en' ? {} : { basedOn: pieceKey(number, 'en'), relation: 'translation' })
			};
		})
	);
}
