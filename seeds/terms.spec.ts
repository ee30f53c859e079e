import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '#graph/root.ts';
import { type Language, LANGUAGES, readSeed, readYaml, type SkillText, type Texts } from './ingredients.ts';

/** One word per thing: the glossary is followed by the interface, the skills and the texts. */

type Term = { key: string; avoid?: Partial<Record<Language, string[]>> } & Texts;

const GLOSSARY = readYaml<Term[]>('glossary.yaml');

/** Words to avoid for a term that are right where they mean something else, and what that is. */
const ELSEWHERE: Record<string, string> = {
	'en license': 'the verb: the noun is written licence',
	'en note': 'what one writes down',
	'en grade': 'what an author in a learning material gives',
	'pt relação': 'the bond with pupils, and “in relation to”',
	'pt isolado': 'a single figure, not a person',
	'pt baixar': 'to lower one’s eyes'
};

/** Every text in one language with where it stands. */
type Place = { where: string; text: string };

function messagesOf(language: Language): Place[] {
	const file = readFileSync(`${root}/web/messages/${language}.json`, 'utf8');
	// What stands in braces is a placeholder, no word.
	return Object.entries(JSON.parse(file) as Record<string, unknown>).map(([key, value]) => ({
		where: `message ${key}`,
		text: JSON.stringify(value).replaceAll(/\{\w+\}|"(?:declarations|selectors)":\[[^\]]*\]/g, '')
	}));
}

const filesOf = (folder: string): string[] =>
	readdirSync(`${root}/seeds/${folder}`).map((file) => `${folder}/${file}`);

function textsOf(language: Language): Place[] {
	const paths = [`training/${language}`, `pieces/${language}`].flatMap(filesOf);
	return [...paths, `policy/${language}.md`].map((where) => ({ where, text: readSeed(where) }));
}

const skillsOf = (language: Language): Place[] =>
	readYaml<SkillText[]>('skills.yaml').map(({ code, prefLabel }) => ({
		where: `skill ${code}`,
		text: prefLabel[language]
	}));

const asWord = (word: string) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu');

describe('the glossary', () => {
	it('has every term in every language, under a key of its own', () => {
		expect(GLOSSARY.length).toBeGreaterThanOrEqual(74);
		expect(new Set(GLOSSARY.map(({ key }) => key)).size).toBe(GLOSSARY.length);
		for (const term of GLOSSARY)
			for (const language of LANGUAGES) expect(term[language], term.key).toBeTruthy();
	});

	it.each(LANGUAGES)('is followed by the interface, the skills and the texts: %s', (language) => {
		const places = [...messagesOf(language), ...skillsOf(language), ...textsOf(language)];
		const drifts = GLOSSARY.flatMap(({ key, avoid }) =>
			(avoid?.[language] ?? [])
				.filter((word) => !(`${language} ${word}` in ELSEWHERE))
				.flatMap((word) =>
					places
						.filter(({ text }) => asWord(word).test(text))
						.map(({ where }) => `${where}: "${word}" stands for ${key}`)
				)
		);
		expect(drifts).toEqual([]);
	});
});
