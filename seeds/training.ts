import { LANGUAGES, readSeed, readYaml } from './ingredients.ts';
import { listItems, readMarkdown, sectionsOf } from './markdown.ts';
import { pieceKey } from './pieces.ts';

type Row = Record<string, unknown>;

/** What a course is in every language. */
type CourseFacts = { key: string; modules: ModuleFacts[] };

/** What a module is in every language: hours before, in and after the course week, and what it works with. */
export type ModuleFacts = {
	number: number;
	before: number;
	week: number;
	after: number;
	/** Where the practicum is done: an address of the site. */
	place: string;
	/** Numbers of pieces of learning material. */
	pieces: number[];
};

export const COURSE = readYaml<CourseFacts>('training/course.yaml');

type CourseFront = { title: string; promise: string };
type ModuleFront = { title: string; aim: string };

/** Name of the file of a module, in the folder of its language. */
export const moduleFile = (number: number): string => `module-${String(number).padStart(2, '0')}.md`;

const hoursOf = ({ before, week, after }: ModuleFacts): number => before + week + after;

/** The course with its modules, and the texts of both in every language. */
export function readTraining(): { course: Row; courseTexts: Row[]; modules: Row[]; moduleTexts: Row[] } {
	const { key, modules } = COURSE;
	return {
		course: { key, hours: modules.reduce((sum, one) => sum + hoursOf(one), 0) },
		courseTexts: LANGUAGES.map(courseText),
		modules: modules.map((one) => ({
			key: `${key}-${one.number}`,
			course: key,
			number: one.number,
			hours: hoursOf(one),
			hoursBefore: one.before,
			hoursWeek: one.week,
			hoursAfter: one.after,
			place: one.place,
			pieces: one.pieces.flatMap((piece) => LANGUAGES.map((language) => pieceKey(piece, language)))
		})),
		moduleTexts: LANGUAGES.flatMap((language) => modules.map(({ number }) => moduleText(number, language)))
	};
}

function courseText(language: string): Row {
	const course = readMarkdown<CourseFront>(readSeed(`training/${language}/course.md`));
	const announcement = readMarkdown<CourseFront>(readSeed(`training/${language}/ka1.md`));
	return {
		key: `${COURSE.key}-${language}`,
		course: COURSE.key,
		language,
		title: course.front.title,
		promise: course.front.promise,
		body: course.body,
		announcement: announcement.body,
		announcementPromise: announcement.front.promise
	};
}

/** The sections of a module follow each other in every language; their headings are the language's own. */
const SECTIONS = ['outcomes', 'plan', 'practicum', 'materials', 'evidence', 'frameworks', 'brief'] as const;

function moduleText(number: number, language: string): Row {
	const path = `training/${language}/${moduleFile(number)}`;
	const { front, body } = readMarkdown<ModuleFront>(readSeed(path));
	const { sections } = sectionsOf(body, 2);
	if (sections.length !== SECTIONS.length)
		throw new Error(`seeds/${path} has ${sections.length} sections instead of ${SECTIONS.length}.`);
	const module = `${COURSE.key}-${number}`;
	const texts = Object.fromEntries(SECTIONS.map((name, index) => [name, sections[index]!.text]));
	return {
		key: `${module}-${language}`,
		module,
		language,
		...front,
		...texts,
		outcomes: listItems(texts.outcomes!)
	};
}
