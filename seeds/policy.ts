import { LANGUAGES, readSeed } from './ingredients.ts';
import { readMarkdown, sectionsOf, takeLine } from './markdown.ts';

type Row = Record<string, unknown>;
type Front = { title: string; edition: string; language: string };

/** The policy document of each language and its recommendations. */
export function readPolicy(): { documents: Row[]; recommendations: Row[] } {
	const documents: Row[] = [];
	const recommendations: Row[] = [];
	for (const language of LANGUAGES) {
		const { front, body } = readMarkdown<Front>(readSeed(`policy/${language}.md`));
		const key = `${front.edition}-${language}`;
		documents.push({ key, language, edition: front.edition, title: front.title, body });
		for (const { text } of sectionsOf(body, 2).sections)
			for (const section of sectionsOf(text, 3).sections) {
				const heading = /^R(\d+) (.+)$/.exec(section.title);
				if (!heading) continue;
				const { value: indicator, rest } = takeLine(section.text, 'indicator');
				const number = Number(heading[1]);
				recommendations.push({
					key: `${key}-${number}`,
					document: key,
					number,
					title: heading[2],
					body: rest,
					indicator
				});
			}
	}
	return { documents, recommendations };
}
