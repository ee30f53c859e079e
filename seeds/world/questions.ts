import { type Language, type QuestionText, readByLanguage } from '../ingredients.ts';
import { type Day, nextSchoolDay, REFERENCE_DAY } from './calendar.ts';
import { livelyDay } from './lively-days.ts';
import type { SharedMaterial } from './materials.ts';
import type { Person, Visibility } from './people.ts';
import { Random } from './random.ts';

export type Answer = { key: string; author: Person; language: Language; body: string; createdAt: Day };

/** An everyday question with who asked, who answered and which materials help. */
export type Question = Omit<QuestionText, 'answers'> & {
	language: Language;
	asker: Person;
	createdAt: Day;
	visibility: Visibility;
	answers: Answer[];
	materials: SharedMaterial[];
};

/** Lets fitting persons ask the questions, answer them, and point to materials. */
export function askQuestions(people: Person[], materials: SharedMaterial[]): Question[] {
	const random = new Random('questions');
	const askers = new Set<Person>();
	return readByLanguage<QuestionText>('questions').map((text) => {
		const asker = askerOf(text, people, askers, random);
		askers.add(asker);
		const createdAt =
			livelyDay(asker.region, Math.max(asker.joined + 10, 120), REFERENCE_DAY - 20, random) ??
			REFERENCE_DAY - 20;
		const involved = [asker];
		const answers = (text.answers ?? []).map((answer, index): Answer => {
			const author = answererOf(text, answer.language, involved, people, createdAt, random);
			involved.push(author);
			const day =
				nextSchoolDay(createdAt + 1 + index * 2 + random.integer(0, 4), [author.region]) ?? REFERENCE_DAY - 1;
			return { ...answer, key: `seed:${text.key}-${index + 1}`, author, createdAt: day };
		});
		// One in two of the unanswered questions has not even a material: they are what a facilitator looks for.
		const isAlone = !answers.length && random.chance(0.5);
		return {
			...text,
			asker,
			createdAt,
			answers,
			visibility: visibilityOf(asker, random),
			materials: isAlone ? [] : helpful(text, materials, random)
		};
	});
}

function askerOf(
	text: QuestionText & { language: Language },
	people: Person[],
	askers: Set<Person>,
	random: Random
): Person {
	return random.pickWeighted(people, (one) => {
		if (
			one.language !== text.language ||
			askers.has(one) ||
			one.community === null ||
			one.isLoneJoiner ||
			one.joined > REFERENCE_DAY - 120
		)
			return 0;
		const hasSubject = one.subjects.includes(text.subject);
		const hasStage = one.stages.some((stage) => text.stages.includes(stage));
		const seeks = one.seeks.some(({ ref }) => text.skills.includes(ref));
		return (hasSubject ? 6 : 0.1) * (hasStage ? 5 : 0.1) * (seeks ? 6 : 1) * (one.isDemo ? 0 : 1);
	})!;
}

function answererOf(
	text: QuestionText,
	language: Language,
	without: Person[],
	people: Person[],
	day: Day,
	random: Random
): Person {
	return random.pickWeighted(people, (one) => {
		if (
			one.language !== language ||
			without.includes(one) ||
			one.joined > day ||
			one.left !== null ||
			one.isLoneJoiner
		)
			return 0;
		const offers = one.offers.some(({ ref }) => text.skills.includes(ref));
		const hasSubject = one.subjects.includes(text.subject);
		return (offers ? 10 : 1) * (hasSubject ? 5 : 0.3) * (one.inCrossBorder ? 2 : 1) * one.activity;
	})!;
}

function visibilityOf(asker: Person, random: Random): Visibility {
	return asker.facilitates !== null
		? 'public'
		: random.pick<Visibility>(['public', 'public', 'public', 'members', 'members', 'communities']);
}

/** Up to two materials that teach what the question is about, in its language first. */
function helpful(
	text: QuestionText & { language: Language },
	materials: SharedMaterial[],
	random: Random
): SharedMaterial[] {
	return random.sample(materials, random.integer(1, 2), ({ skills, stages, language, visibility }) => {
		const shared = skills.filter((skill) => text.skills.includes(skill)).length;
		const isOpen = visibility === 'public' || visibility === 'members';
		if (!shared || !isOpen || !stages.some((stage) => text.stages.includes(stage))) return 0;
		return shared ** 2 * (language === text.language ? 4 : 1);
	});
}
