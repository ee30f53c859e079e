import { publicId } from '#graph/public-id.ts';
import { Random } from '#seeds/world/random.ts';

const COUNTRIES = [
	{ country: 'SE', language: 'sv' },
	{ country: 'DE', language: 'de' },
	{ country: 'PT', language: 'pt' },
	{ country: 'IE', language: 'en' }
];
const REGIONS_A_COUNTRY = 50;
/** Skills are as many as in the scheme of the demonstration: 25 broad ones with nine narrower ones each. */
const BROAD = 25;
const NARROW = 9;
const STAGES = ['S1', 'S2', 'S3', 'S4'];
const SUBJECTS = ['MAT', 'LAN', 'SCI', 'ART', 'PE', 'HIS'];

/** Rows by the statement of `load-world.ts` that takes them in, in that order. */
export type World = Record<string, Record<string, unknown>[]>;

/**
 * A world of so many invented teachers, the same each time: skills that many have and skills that few have, ties that
 * prefer those who have some already and those of the same community, half a material and half a use of one a teacher.
 * Degrees do not grow with the size; how many have the same skill does.
 *
 * @param people  number of teachers
 */
export function createWorld(people: number): World {
	const random = new Random(`scale ${people}`);
	const skills = createSkills();
	const communities = createCommunities(random, people, skills);
	const teachers = createTeachers(random, people, communities.length);
	const popularity = skills.map((_, at) => 1 / (1 + at));
	const pickSkills = (most: number) => {
		const picked = new Set<number>();
		for (let left = random.integer(1, most); left; left--) picked.add(heavy(random, popularity));
		return [...picked].map((at) => skills[at]!.notation);
	};
	const materials = teachers
		.filter((_, at) => at % 2)
		.map(({ id, language }, at) => ({
			...{ id: publicId('Material', `scale ${at}`), author: id, language, title: `Material ${at}` },
			skills: pickSkills(3)
		}));
	const questions = teachers
		.filter((_, at) => at % 20 === 0)
		.map(({ id, language }, at) => ({
			...{ id: publicId('Question', `scale ${at}`), by: id, language, text: `Question ${at}?` },
			skills: pickSkills(1)
		}));
	return {
		skills,
		regions: COUNTRIES.flatMap(({ country }) =>
			Array.from({ length: REGIONS_A_COUNTRY }, (_, at) => ({ code: `${country}${at}`, country }))
		),
		communities,
		teachers,
		offers: teachers.flatMap(({ id }) =>
			pickSkills(5).map((skill) => ({ id, skill, level: random.integer(1, 3) }))
		),
		seeks: teachers.flatMap(({ id }) =>
			pickSkills(3).map((skill) => ({ id, skill, urgency: random.integer(1, 3) }))
		),
		ties: createTies(random, teachers),
		materials,
		questions,
		uses: materials.map(({ id }) => ({ id, by: random.pick(teachers).id }))
	};
}

function createSkills() {
	return Array.from({ length: BROAD }, (_, group) => {
		const broad = `B${group}`;
		const narrow = Array.from({ length: NARROW }, (__, at) => ({
			notation: `${broad}N${at}`,
			broader: broad
		}));
		return [{ notation: broad, broader: null as string | null }, ...narrow];
	}).flat();
}

function createCommunities(random: Random, people: number, skills: { notation: string }[]) {
	return Array.from({ length: Math.max(4, Math.round(people / 100)) }, (_, at) => {
		const { country, language } = COUNTRIES[at % COUNTRIES.length]!;
		return {
			id: publicId('Community', `scale ${at}`),
			name: `Community ${at}`,
			language,
			region: `${country}${random.integer(0, REGIONS_A_COUNTRY - 1)}`,
			skills: random.sample(skills, 3).map(({ notation }) => notation)
		};
	});
}

function createTeachers(random: Random, people: number, communities: number) {
	return Array.from({ length: people }, (_, at) => {
		const { country, language } = random.pick(COUNTRIES);
		return {
			id: publicId('Teacher', `scale ${at}`),
			name: `Teacher ${at}`,
			language,
			languages: random.chance(0.6) ? [...new Set([language, 'en'])] : [language],
			region: `${country}${random.integer(0, REGIONS_A_COUNTRY - 1)}`,
			stages: random.sample(STAGES, random.integer(1, 2)),
			subjects: random.sample(SUBJECTS, random.integer(1, 2)),
			availability: random.integer(0, 5),
			visibility: random.chance(0.5) ? 'public' : 'members',
			consents: random.chance(0.9) ? ['suggest', 'maps', 'figures'] : [],
			community: random.integer(0, communities - 1)
		};
	});
}

type Member = { id: string; community: number };

/** Three ties a teacher: half with somebody of her community, half with an end of an earlier tie (Barabási & Albert 1999). */
function createTies(random: Random, teachers: Member[]) {
	const members = Map.groupBy(teachers, ({ community }) => community);
	const ends: string[] = [];
	const known = new Set<string>();
	for (const teacher of teachers)
		for (let left = 3; left; left--) {
			const near = random.pick(members.get(teacher.community)!).id;
			const other = random.chance(0.5) && ends.length ? random.pick(ends) : near;
			const key = [teacher.id, other].sort().join(' ');
			if (other === teacher.id || known.has(key)) continue;
			known.add(key);
			ends.push(teacher.id, other);
		}
	return [...known].map((key) => ({
		from: key.split(' ')[0],
		to: key.split(' ')[1],
		days: random.integer(1, 1_000)
	}));
}

/** One of many by its weight, by halving: a list of all weights at each draw would be too slow. */
const sums = new WeakMap<readonly number[], number[]>();
function heavy(random: Random, weights: readonly number[]): number {
	let known = sums.get(weights);
	if (!known) {
		let total = 0;
		sums.set(weights, (known = weights.map((weight) => (total += weight))));
	}
	const wanted = random.unit() * known.at(-1)!;
	let [low, high] = [0, known.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (known[middle]! > wanted) high = middle;
		else low = middle + 1;
	}
	return low;
}
