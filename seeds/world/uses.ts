import { type Language, readByLanguage, type ReflectionText } from '../ingredients.ts';
import { type Day, REFERENCE_DAY } from './calendar.ts';
import { livelyDay } from './lively-days.ts';
import type { SharedMaterial } from './materials.ts';
import type { Person } from './people.ts';
import { Random } from './random.ts';

/** Somebody used a material in class, and may have noted how it went. */
export type Use = {
	person: Person;
	material: SharedMaterial;
	on: Day;
	notes: { worked: string; changed: string; language: Language } | null;
};

/** Uses without a note, besides one for each reflection. */
const WITHOUT_NOTES = 520;
const ATTEMPTS = 8;

/** Lets people use what others shared: each reflection once, by somebody of its language, on a material of its kind. */
export function useMaterials(people: Person[], materials: SharedMaterial[]): Use[] {
	const random = new Random('uses');
	const users = new Users(people);
	const shown = materials.filter(({ visibility }) => visibility === 'public' || visibility === 'members');
	const popularity = new Map(
		shown.map((material) => [material, Math.exp(random.normal()) * (material.parent ? 1 : 1.3)])
	);
	const uses = new Map<string, Use>();
	/** Some materials are too new or have no reader: then another one is taken. */
	const add = (weightOf: (material: SharedMaterial) => number, notes: Use['notes']) => {
		for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
			const material = random.pickWeighted(shown, weightOf);
			const person = material && users.find(material, random, notes?.language);
			const on = person ? dayOfUse(person, material, random) : null;
			const key = `${person?.key} ${material?.key}`;
			if (!material || !person || on === null || uses.has(key)) continue;
			uses.set(key, { person, material, on, notes });
			return;
		}
	};
	for (const { kind, language, worked, changed } of readByLanguage<ReflectionText>('reflections'))
		add(
			(material) =>
				kind === 'any' || material.kind === kind
					? popularity.get(material)! * (material.language === language ? 4 : 0.4)
					: 0,
			{ worked, changed, language }
		);
	for (let index = 0; index < WITHOUT_NOTES; index++) add((material) => popularity.get(material)!, null);
	return [...uses.values()];
}

function dayOfUse(person: Person, material: SharedMaterial, random: Random): Day | null {
	const earliest = Math.max(material.createdAt, person.joined) + 3;
	return livelyDay(
		person.region,
		earliest,
		Math.min(REFERENCE_DAY - 1, person.left ?? REFERENCE_DAY),
		random
	);
}

/** Who might use a material: by subject, so that nobody has to look at everybody. */
class Users {
	#bySubject = new Map<string, Person[]>();
	#everybody: Person[];

	constructor(people: Person[]) {
		this.#everybody = people.filter(({ isLoneJoiner }) => !isLoneJoiner);
		for (const person of this.#everybody)
			for (const subject of person.subjects)
				this.#bySubject.set(subject, [...(this.#bySubject.get(subject) ?? []), person]);
	}

	/** @param language  the user's own, where it matters */
	find(material: SharedMaterial, random: Random, language?: Language): Person | undefined {
		const candidates = this.#bySubject.get(material.subject) ?? this.#everybody;
		return random.pickWeighted(candidates, (one) => {
			if (one === material.author || !one.languages.includes(material.language)) return 0;
			if (language && one.language !== language) return 0;
			const hasStage = one.stages.some((stage) => material.stages.includes(stage));
			const isNear = material.communities.some(
				(number) => number === one.community || (number === 14 && one.inCrossBorder)
			);
			const seeks = one.seeks.some(({ ref }) => material.skills.includes(ref));
			return (hasStage ? 5 : 0.3) * (isNear ? 4 : 1) * (seeks ? 3 : 1) * (one.isIsolated ? 0.4 : 1);
		});
	}
}
