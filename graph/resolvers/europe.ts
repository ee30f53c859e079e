import type { GraphContext } from '../context.ts';
import { ApiError } from '../errors.ts';
import { currentFigures, type Figures } from '../figures/current.ts';
import type { TieKind } from '../figures/europe/cells.ts';
import { europeTable } from '../figures/europe/table.ts';
import { type Level, LEVELS } from '../figures/regions.ts';

type Arguments = {
	level: number;
	kind?: TieKind | null;
	subject?: string | null;
	stage?: string | null;
	year?: number | null;
};

/** Resolver of `Query.europe`. */
export async function europe(_: unknown, asked: Arguments, { services }: GraphContext) {
	const { level, kind = null, subject = null, stage = null, year = null } = asked;
	if (!LEVELS.includes(level as Level))
		throw new ApiError('BAD_INPUT', '"level" must be 0 for countries, or 1, 2 or 3 for NUTS regions.');
	if (kind !== null && year !== null)
		throw new ApiError('BAD_INPUT', 'Ask for a kind or for a year: both together would tell of few persons.');
	const figures = await currentFigures(services.driver);
	const { subjects, stages } = vocabularyOf(figures);
	check('subject', subject, subjects);
	check('stage', stage, stages);
	const table = europeTable(figures, { level: level as Level, kind, subject, stage, year });
	return { ...table, subjects, stages };
}

/** Only what occurs can be asked for: no cube is made and kept for a word that somebody invents. */
function check(name: string, value: string | null, known: readonly string[]): void {
	if (value !== null && !known.includes(value))
		throw new ApiError('BAD_INPUT', `"${name}" must be one of: ${known.join(', ')}.`);
}

/** Subjects and stages that at least five counted teachers teach. */
function vocabularyOf(figures: Figures): { subjects: string[]; stages: string[] } {
	return figures.keep('vocabulary', () => {
		const { people } = figures.snapshot;
		return {
			subjects: frequent(people.flatMap(({ subjects }) => [...new Set(subjects)])),
			stages: frequent(people.flatMap(({ stages }) => [...new Set(stages)]))
		};
	});
}

const frequent = (values: string[]) =>
	[...Map.groupBy(values, (value) => value)]
		.filter(([, list]) => list.length >= 5)
		.map(([value]) => value)
		.sort();
