import { describe, expect, it } from 'vitest';
import { INDICATORS } from '#graph/figures/indicators/index.ts';
import { LANGUAGES, readSeed } from './ingredients.ts';
import { listItems, readMarkdown, sectionsOf } from './markdown.ts';
import { pieceFile, PIECES } from './pieces.ts';
import { COURSE, moduleFile, type ModuleFacts } from './training.ts';

/** Each text is written afresh in each language; what holds them together is compared here. */

const body = (path: string) => readMarkdown<Record<string, unknown>>(readSeed(path)).body;
const sections = (text: string, level = 2) => sectionsOf(text, level).sections;

/** The same question asked of a text in every language: the answers must be alike. */
function expectAlike<Answer>(
	pathOf: (language: string) => string,
	question: (text: string) => Answer
): Answer {
	const answers = LANGUAGES.map((language) => question(body(pathOf(language))));
	LANGUAGES.forEach((language, index) => expect(answers[index], pathOf(language)).toEqual(answers[0]));
	return answers[0]!;
}

/** Steps of a plan: `### W2. Title · 60 min` → W2 and 60. */
function stepsOf(plan: string): [code: string, minutes: number][] {
	return sections(plan, 3).map(({ title }) => {
		const [, code, minutes] = /^([BWA]?\d+)\. \S.* · (\d+) min$/.exec(title) ?? [];
		expect(code, title).toBeDefined();
		return [code!, Number(minutes)];
	});
}

const hours = (steps: [string, number][], phase: string) =>
	steps.filter(([code]) => code.startsWith(phase)).reduce((sum, [, minutes]) => sum + minutes, 0) / 60;

describe('the course', () => {
	it('has sixty hours: twelve before, thirty in and eighteen after the week', () => {
		const sum = (phase: 'before' | 'week' | 'after') =>
			COURSE.modules.reduce((total, one) => total + one[phase], 0);
		expect([sum('before'), sum('week'), sum('after')]).toEqual([12, 30, 18]);
	});

	it.each(['course.md', 'ka1.md'])('%s has the same sections in every language', (file) => {
		const counts = expectAlike(
			(language) => `training/${language}/${file}`,
			(text) => sections(text).length
		);
		expect(counts).toBe(file === 'ka1.md' ? 20 : 9);
	});

	it.each(COURSE.modules.map((one): [number, ModuleFacts] => [one.number, one]))(
		'module %i has the same steps and hours in every language',
		(number, { before, week, after }) => {
			const steps = expectAlike(
				(language) => `training/${language}/${moduleFile(number)}`,
				(text) => stepsOf(sections(text)[1]!.text)
			);
			expect([hours(steps, 'B'), hours(steps, 'W'), hours(steps, 'A')]).toEqual([before, week, after]);
		}
	);

	it.each(COURSE.modules.map(({ number }) => number))(
		'module %i has three outcomes and three criteria in every language',
		(number) => {
			const counts = expectAlike(
				(language) => `training/${language}/${moduleFile(number)}`,
				(text) => [0, 4].map((index) => listItems(sections(text)[index]!.text).length)
			);
			expect(counts).toEqual([3, 3]);
		}
	);

	it('works with every piece of learning material', () => {
		const used = new Set(COURSE.modules.flatMap(({ pieces }) => pieces));
		expect(PIECES.map(({ number }) => number).filter((number) => !used.has(number))).toEqual([]);
	});
});

describe('the learning material', () => {
	it.each(PIECES.map(({ number }) => number))('piece %i has the same parts in every language', (number) => {
		const parts = expectAlike(
			(language) => `pieces/${language}/${pieceFile(number)}`,
			(text) => ({ sections: sections(text).length, steps: stepsOf(sections(text)[2]!.text) })
		);
		expect(parts.sections).toBe(7);
	});

	it.each(PIECES.map((piece) => [piece.number, piece] as const))(
		'piece %i takes as long as its steps',
		(number, { minutes }) => {
			const steps = stepsOf(sections(body(`pieces/en/${pieceFile(number)}`))[2]!.text);
			expect(steps.reduce((sum, [, one]) => sum + one, 0)).toBe(minutes);
		}
	);
});

describe('the policy document', () => {
	const path = (language: string) => `policy/${language}.md`;

	it('has the same sections and recommendations in every language', () => {
		const parts = expectAlike(path, (text) => ({
			sections: sections(text).length,
			recommendations: [...text.matchAll(/^### R(\d+) .+\n+indicator: (\S+)$/gm)].map(([, n, id]) => [n, id])
		}));
		expect(parts.sections).toBe(13);
		expect(parts.recommendations).toHaveLength(10);
	});

	it('has the same living figures at the same places in every language, all of which can be had', () => {
		const figures = expectAlike(path, (text) =>
			sections(text).map(({ text: part }) =>
				[...part.matchAll(/^\[\[figure: (\S+)\]\]$/gm)].map(([, id]) => id!)
			)
		).flat();
		const known = [
			...INDICATORS.map(({ id }) => id),
			'table-countries',
			'table-unmet-demand',
			'table-languages'
		];
		expect(figures.length).toBeGreaterThan(0);
		expect(figures.filter((id) => !known.includes(id))).toEqual([]);
	});
});

describe('every text', () => {
	const paths = LANGUAGES.flatMap((language) => [
		`policy/${language}.md`,
		...['course.md', 'ka1.md'].map((file) => `training/${language}/${file}`),
		...COURSE.modules.map(({ number }) => `training/${language}/${moduleFile(number)}`),
		...PIECES.map(({ number }) => `pieces/${language}/${pieceFile(number)}`)
	]);

	it.each(paths)(
		'%s is finished: no open mark, no shouting, no word for a person with a sign in it',
		(path) => {
			const text = body(path);
			expect(text).not.toMatch(/\[\?\]|\bTODO\b|[Ll]orem ipsum/);
			expect(text.match(/\p{L}+!(?!\[)/gu) ?? []).toEqual([]);
			if (/\bde\b/.test(path)) expect(text.match(/\p{L}+(?:[*:_]innen|Innen\b)/gu) ?? []).toEqual([]);
		}
	);
});
