import { readYaml } from '../ingredients.ts';
import type { Member } from './people.ts';
import { Random } from './random.ts';

type SchoolType = { name: string; stages: string[] };
type SchoolNames = { pattern: string; places: string[]; types: SchoolType[]; standalone?: SchoolType[] };

/** An invented school. */
export type School = { key: string; name: string; region: string };

/** Teachers of the platform at one school, on average; some schools have one only. */
const TEACHERS_AT_A_SCHOOL = 9;

/** Invents schools for the people of each region. @returns the schools, and the key of each person's one */
export function assignSchools(members: Member[]): { schools: School[]; schoolOf: string[] } {
	const names = readYaml<Record<string, SchoolNames>>('world/schools.yaml');
	const random = new Random('schools');
	const places = new Map<SchoolType, string[]>();
	for (const { pattern, places: parts, types, standalone = [] } of Object.values(names))
		for (const type of types) {
			const built = parts.map((place) => pattern.replace('{place}', place).replace('{type}', type.name));
			const alone = type.stages[0] === 'S0' ? standalone.map(({ name }) => name) : [];
			places.set(type, random.shuffled([...built, ...alone]));
		}
	const groups = new Map<string, { type: SchoolType; region: string; indexes: number[] }>();
	members.forEach(({ country, region, stages }, index) => {
		const best = fitting(names[country]!.types, stages);
		const begun = best.filter((one) => groups.has(`${region} ${one.name}`));
		const type = begun.length && random.chance(0.8) ? random.pick(begun) : random.pick(best);
		const id = `${region} ${type.name}`;
		if (!groups.has(id)) groups.set(id, { type, region, indexes: [] });
		groups.get(id)!.indexes.push(index);
	});
	const schools: School[] = [];
	const schoolOf: string[] = [];
	for (const { type, region, indexes } of groups.values()) {
		const count = Math.ceil(indexes.length / TEACHERS_AT_A_SCHOOL);
		const own = Array.from({ length: count }, () => makeSchool(places.get(type)!, type.name, region));
		schools.push(...own);
		for (const index of indexes) schoolOf[index] = random.pick(own).key;
	}
	return { schools, schoolOf };
}

/** The kinds of school that teach most of these stages. */
function fitting(types: SchoolType[], stages: string[]): SchoolType[] {
	const taught = types.map((type) => stages.filter((stage) => type.stages.includes(stage)).length);
	return types.filter((_, index) => taught[index] === Math.max(...taught));
}

function makeSchool(names: string[], type: string, region: string): School {
	const name = names.pop();
	if (!name) throw new Error(`seeds/world/schools.yaml has too few places for every "${type}": add some.`);
	return {
		key: `seed:school-${region}-${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`,
		name,
		region
	};
}
