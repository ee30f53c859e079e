import { readYaml } from '../ingredients.ts';
import type { Member } from './people.ts';
import { Random } from './random.ts';

type Names = {
	women: string[];
	men: string[];
	families: string[];
	heritage: { women: string[]; men: string[]; families: string[] };
};

/** Share of people whose name tells of another country too. */
const HERITAGE = 0.12;

/** A name of its own for everybody; those of the cast are given. No pair that many know as a real person. */
export function assignNames(members: Member[]): string[] {
	const lists = readYaml<Record<string, Names>>('world/names.yaml');
	const taken = new Set([
		...Object.values(readYaml<Record<string, string[][]>>('world/public-persons.yaml')).flat(2),
		...readYaml<{ name: string }[]>('world/accounts.yaml').map(({ name }) => name),
		...members.flatMap(({ cast }) => (cast ? [cast.name] : []))
	]);
	const stocks = Object.fromEntries(
		Object.entries(lists).map(([country, names]) => [country, new Stock(names, taken, country)])
	);
	const random = new Random('names');
	return members.map((one) => one.cast?.name ?? stocks[one.country]!.next(random.chance(HERITAGE)));
}

/** The pairs of a country that are still free, in random order. */
class Stock {
	#heritage: string[];
	#others: string[];

	constructor({ women, men, families, heritage }: Names, taken: Set<string>, country: string) {
		const random = new Random(`names ${country}`);
		const given = [...heritage.women, ...heritage.men];
		const free = (pairs: string[]) => random.shuffled(pairs.filter((name) => !taken.has(name)));
		this.#others = free(pairs([...women, ...men], families));
		this.#heritage = free([
			...pairs(given, [...heritage.families, ...families]),
			...pairs([...women, ...men], heritage.families)
		]);
	}

	next(isHeritage: boolean): string {
		const name = (isHeritage && this.#heritage.pop()) || this.#others.pop() || this.#heritage.pop();
		if (!name) throw new Error('seeds/world/names.yaml has too few names for so many people: add some.');
		return name;
	}
}

function pairs(given: string[], families: string[]): string[] {
	return given.flatMap((first) => families.map((family) => `${first} ${family}`));
}
