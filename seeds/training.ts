import { LANGUAGES, readSeed } from './ingredients.ts';
import { listItems, readMarkdown, sectionsOf, takeLine } from './markdown.ts';

/** Key of the course, and the first part of those of its modules. */
export const COURSE = 'weaving';

type Row = Record<string, unknown>;
type Front = { title: string; promise: string; hours: number };

/** The course and its modules, with the texts of all languages side by side. */
export function readTraining(): { course: Row; modules: Row[] } {
	const course: Row = { key: COURSE };
	const modules = new Map<number, Row>();
	for (const language of LANGUAGES) {
		const suffix = language[0]!.toUpperCase() + language[1]!;
		const { front, body } = readMarkdown<Front>(readSeed(`training/${language}.md`));
		const { before, sections } = sectionsOf(body, 2);
		course.hours = front.hours;
		course[`title${suffix}`] = front.title;
		course[`promise${suffix}`] = front.promise;
		course[`introduction${suffix}`] = before;
		for (const { title, text } of sections) {
			const heading = /^(\d+)\. (.+)$/.exec(title);
			if (!heading) throw new Error(`seeds/training/${language}.md: the module "${title}" has no number.`);
			const number = Number(heading[1]);
			const row = modules.get(number) ?? { key: `${COURSE}-${number}`, course: COURSE, number };
			modules.set(number, Object.assign(row, moduleTexts(heading[2]!, text, suffix)));
		}
	}
	return { course, modules: [...modules.values()] };
}

/** Aim, outcomes and practicum follow each other in every language; their headings are the language's own. */
function moduleTexts(title: string, text: string, suffix: string): Row {
	const { value, rest } = takeLine(text, 'hours');
	const { sections } = sectionsOf(rest, 3);
	const [aim, outcomes, practicum] = sections;
	if (!practicum) throw new Error(`seeds/training: the module "${title}" lacks aim, outcomes or practicum.`);
	return {
		hours: Number(value),
		[`title${suffix}`]: title,
		[`aim${suffix}`]: aim!.text,
		[`outcomes${suffix}`]: listItems(outcomes!.text),
		[`practicum${suffix}`]: practicum.text
	};
}
