import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The four languages of the platform. */
export const LANGUAGES = ['en', 'sv', 'de', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Texts = Record<Language, string>;

/** One concept of the skill scheme, as it is written down. */
export type SkillText = {
	code: string;
	broader?: string;
	scheme?: string;
	prefLabel: Texts;
	altLabel?: Partial<Record<Language, string[]>>;
	definition?: Texts;
	scopeNote?: Texts;
	exactMatch?: string[];
	closeMatch?: string[];
	relatedMatch?: string[];
};

export type SubjectText = { key: string; label: Texts; kimUri?: string };

export type StageText = {
	code: string;
	country: string;
	label: Texts;
	ageFrom: number | null;
	ageTo: number | null;
	validFrom: string | null;
	validTo: string | null;
};

export type MaterialText = {
	key: string;
	title: string;
	description: string;
	stages: string[];
	kind: string;
	skills: string[];
	keywords: string[];
	minutes: number | null;
	licence: string;
	basedOn?: string;
	relation?: 'adaptation' | 'translation';
};

export type QuestionText = {
	key: string;
	title: string;
	body: string;
	subject: string;
	stages: string[];
	skills: string[];
	answers?: { language: Language; body: string }[];
};

export type MeetingText = { title: string; setting: 'analog' | 'digital'; place?: string; notes?: string };

export type CommunityText = {
	number: number;
	name: string;
	purpose: string;
	about: string;
	skills: string[];
	meetings: MeetingText[];
};

export type PeopleText = { invented: string; headlines: Record<string, string[]>; abouts: string[] };
export type ReflectionText = { kind: string; worked: string; changed: string };

const FOLDER = import.meta.dirname;

/** Text of a file of `seeds/`. */
export function readSeed(path: string): string {
	return readFileSync(`${FOLDER}/${path}`, 'utf8');
}

/** A YAML file of `seeds/`. */
export function readYaml<T>(path: string): T {
	return parse(readSeed(path)) as T;
}

/** One list of each language, with the language beside each item. */
export function readByLanguage<T>(folder: string): (T & { language: Language })[] {
	return LANGUAGES.flatMap((language) =>
		readYaml<T[]>(`${folder}/${language}.yaml`).map((item) => ({ ...item, language }))
	);
}

/** All materials, with language and subject from where they lie; the order does not depend on the file system. */
export function readMaterials(): (MaterialText & { language: Language; subject: string })[] {
	return LANGUAGES.flatMap((language) =>
		readdirSync(`${FOLDER}/materials/${language}`)
			.filter((file) => file.endsWith('.yaml'))
			.sort()
			.flatMap((file) =>
				readYaml<MaterialText[]>(`materials/${language}/${file}`).map((item) => ({
					...item,
					language,
					subject: file.replace('.yaml', '')
				}))
			)
	);
}
