import { parse } from 'yaml';

/** A heading with the text below it, up to the next heading of the same or a higher level. */
export type Section = { title: string; text: string };

/** A Markdown file with its front matter. */
export type Markdown<T> = { front: T; body: string };

/** Splits front matter from text. */
export function readMarkdown<T>(source: string): Markdown<T> {
	const match = /^---\n(.*?)\n---\n(.*)$/s.exec(source);
	if (!match)
		throw new Error('A Markdown file of the seeds begins with front matter between two lines of ---.');
	return { front: parse(match[1]!) as T, body: match[2]!.trim() };
}

/** The sections of one level, and the text before the first of them. */
export function sectionsOf(text: string, level: number): { before: string; sections: Section[] } {
	const [before, ...parts] = text.split(new RegExp(`^${'#'.repeat(level)} `, 'm'));
	const sections = parts.map((part) => {
		const [title, ...lines] = part.split('\n');
		return { title: title!.trim(), text: lines.join('\n').trim() };
	});
	return { before: before!.trim(), sections };
}

/** Takes the line `name: value` out of a text. */
export function takeLine(text: string, name: string): { value: string; rest: string } {
	const match = new RegExp(`^${name}: *(.+)$`, 'm').exec(text);
	if (!match) throw new Error(`A section of the seeds lacks its line "${name}: …".`);
	return { value: match[1]!.trim(), rest: text.replace(match[0], '').trim() };
}

/** The items of a Markdown list. */
export function listItems(text: string): string[] {
	return text
		.split('\n')
		.filter((line) => line.startsWith('- '))
		.map((line) => line.slice(2).trim());
}
