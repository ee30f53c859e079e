import type { Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import type { FeatureName } from './features/index.ts';
import type { Strategy, Weights } from './strategies/strategy.ts';

/** What came of the suggestions that had a reason of this code. */
export type Lesson = { code: string; good: number; bad: number };

/** The feature that stands behind each reason for a colleague. */
const FEATURE_OF: Record<string, FeatureName> = {
	offersWhatISeek: 'mine',
	seeksWhatIOffer: 'theirs',
	worksWithColleague: 'between',
	writesAlike: 'meaning',
	describedAlike: 'meaning',
	sameStage: 'stage',
	sharedLanguage: 'language',
	bridgesCommunities: 'bridge'
};

/** Answers that count before there are any: a lesson of ten answers moves little. */
const PRIOR = 40;

/** However often a reason led somewhere, its weight stays within this range. */
const RANGE = { least: 0.7, most: 1.4 };

/** How long lessons are remembered, milliseconds. */
const FRESH = 60_000;

const known = new WeakMap<Driver, { at: number; lessons: Promise<Lesson[]> }>();

/** What the answers and outcomes of the last year teach, of everybody together; at most a minute old. */
export async function currentLessons(driver: Driver): Promise<Lesson[]> {
	const held = known.get(driver);
	if (held && Date.now() - held.at < FRESH) return held.lessons;
	const lessons = read<Lesson>(driver, cypher('matching-lessons'), {}, 30_000);
	known.set(driver, { at: Date.now(), lessons: lessons.catch(() => held?.lessons ?? []) });
	// Whoever comes while the new ones are read goes by the former ones.
	return held ? held.lessons : known.get(driver)!.lessons;
}

/**
 * A strategy whose weights follow what came of its reasons: more for those that led to a yes, to a meeting or to
 * something made together more often than others, less for the rest.
 */
export function taught(strategy: Strategy, lessons: Lesson[]): Strategy {
	const all = sum(lessons);
	const usual = all.good / (all.good + all.bad) || 0;
	if (!usual) return strategy;
	const factors = new Map<FeatureName, number>();
	for (const feature of new Set(Object.values(FEATURE_OF))) {
		const { good, bad } = sum(lessons.filter(({ code }) => FEATURE_OF[code] === feature));
		const rate = (good + PRIOR * usual) / (good + bad + PRIOR);
		factors.set(feature, Math.min(RANGE.most, Math.max(RANGE.least, rate / usual)));
	}
	const weighed = (weights: Weights): Weights =>
		Object.fromEntries(
			Object.entries(weights).map(([name, weight]) => [
				name,
				weight * (factors.get(name as FeatureName) ?? 1)
			])
		);
	return {
		...strategy,
		mine: { ...strategy.mine, teacher: weighed(strategy.mine.teacher) },
		theirs: strategy.theirs && weighed(strategy.theirs)
	};
}

const sum = (lessons: Lesson[]): Omit<Lesson, 'code'> => ({
	good: lessons.reduce((total, { good }) => total + good, 0),
	bad: lessons.reduce((total, { bad }) => total + bad, 0)
});
