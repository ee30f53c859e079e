import { type MaterialText, readMaterials, type Language } from '../ingredients.ts';
import { type Day, nextSchoolDay, REFERENCE_DAY } from './calendar.ts';
import { livelyDay } from './lively-days.ts';
import type { Person, Visibility } from './people.ts';
import { authorsOf } from './planted.ts';
import { Random } from './random.ts';

/** A material with who shared it, when and where. */
export type SharedMaterial = MaterialText & {
	language: Language;
	subject: string;
	author: Person;
	createdAt: Day;
	version: number;
	visibility: Visibility;
	/** Numbers of the communities it is shared in. */
	communities: number[];
	parent: SharedMaterial | null;
};

/** Who may see it: most authors say everybody. */
const SHOWN: [Visibility, number][] = [
	['public', 0.88],
	['members', 0.08],
	['communities', 0.03],
	['private', 0.01]
];

/** Finds an author and a day for each material; what builds on another comes after it. */
export function shareMaterials(people: Person[]): SharedMaterial[] {
	const texts = readMaterials();
	const parents = new Set(texts.flatMap(({ basedOn }) => basedOn ?? []));
	const written = new Map<Person, number>();
	const shared = new Map<string, SharedMaterial>();
	let waiting = texts;
	while (waiting.length) {
		const ready = waiting.filter(({ basedOn }) => !basedOn || shared.has(basedOn));
		if (!ready.length)
			throw new Error(`These materials build on unknown ones: ${waiting.map(({ key }) => key).join(', ')}`);
		for (const text of ready) {
			const parent = text.basedOn ? shared.get(text.basedOn)! : null;
			// A stream of its own: a new text changes nobody else's.
			const random = new Random(`material ${text.key}`);
			const author = authorOf(text, parent, people, written, random);
			written.set(author, (written.get(author) ?? 0) + 1);
			shared.set(text.key, share(text, parent, author, parents.has(text.key), random));
		}
		waiting = waiting.filter((text) => !ready.includes(text));
	}
	return texts.map(({ key }) => shared.get(key)!);
}

type Text = MaterialText & { language: Language; subject: string };

function authorOf(
	text: Text,
	parent: SharedMaterial | null,
	people: Person[],
	written: Map<Person, number>,
	random: Random
): Person {
	const isAcross = parent !== null && parent.language !== text.language;
	const writers = people.filter(
		(one) => one.language === text.language && !one.isLoneJoiner && one.joined < REFERENCE_DAY - 20
	);
	return random.pickWeighted(writers, (one) => {
		if (one === parent?.author || (one.left !== null && one.left < (parent?.createdAt ?? 0) + 30)) return 0;
		const hasSubject =
			one.subjects.includes(text.subject) ||
			(text.subject === 'general' && one.stages.some((stage) => text.stages.includes(stage)));
		const hasStage = one.stages.some((stage) => text.stages.includes(stage));
		const offers = one.offers.some(({ ref }) => text.skills.includes(ref));
		return (
			(hasSubject ? 8 : 0.05) *
			(hasStage ? 5 : 0.2) *
			(offers ? 6 : 1) *
			(isAcross && one.inCrossBorder ? 4 : 1) *
			(one.isIsolated ? 0.3 : 1) *
			(1 + Math.min(written.get(one) ?? 0, 6) * 0.5) *
			authorsOf(text.skills, one)
		);
	})!;
}

function share(
	text: Text,
	parent: SharedMaterial | null,
	author: Person,
	hasChildren: boolean,
	random: Random
): SharedMaterial {
	const earliest = Math.max(author.joined + 3, parent ? parent.createdAt + 14 : 0);
	// What others build on was there before: in the first part of its author's time.
	const end = Math.min(REFERENCE_DAY - 3, author.left ?? REFERENCE_DAY);
	const latest = hasChildren ? earliest + Math.max(20, Math.floor((end - earliest) * 0.45)) : end;
	const day = livelyDay(author.region, earliest, Math.min(latest, end), random);
	const isLinked = hasChildren || parent !== null;
	const visibility =
		isLinked || authorsOf(text.skills, author) > 1
			? 'public'
			: random.pickWeighted(SHOWN, ([, share]) => share)![0];
	return {
		...text,
		author,
		parent,
		visibility,
		createdAt: day ?? nextSchoolDay(earliest, [author.region]) ?? REFERENCE_DAY - 1,
		version: random.pick([1, 1, 1, 1, 1, 2, 2, 3]),
		communities: [
			...(author.community !== null && (visibility === 'communities' || random.chance(0.7))
				? [author.community]
				: []),
			...(author.inCrossBorder && (isLinked || random.chance(0.2)) ? [14] : [])
		]
	};
}
