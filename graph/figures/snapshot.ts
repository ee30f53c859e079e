import type { Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';

/** Something since when it has been so, milliseconds since 1970. */
type Dated = { since: number };

/** A teacher who lets herself be counted. Her place in `people` stands for her: no figure needs more. */
export type Person = {
	id: string;
	/** NUTS code of the finest region known. */
	region: string | null;
	since: number;
	subjects: string[];
	stages: string[];
	languages: string[];
	communities: ({ id: string } & Dated)[];
	offers: ({ uri: string } & Dated)[];
	seeks: ({ uri: string } & Dated)[];
	/** She shows her ties to fewer people than her profile: nothing about ties counts her. */
	hidesTies?: boolean;
};

/** A tie between two counted persons, by their places in `people`. */
export type CountedTie = {
	from: number;
	to: number;
	since: number;
	lastAt: number;
	reciprocatedAt: number | null;
	form: string;
	setting: string;
};

export type Place = {
	code: string;
	name: string;
	country: string;
	level: number;
	latitude: number | null;
	longitude: number | null;
	/** Teachers in this region itself, counted or not. */
	members: number;
};

/** Labels of a skill, for figures that name it. */
export type SkillName = {
	uri: string;
	notation: string | null;
	prefLabelEn: string | null;
	prefLabelSv: string | null;
	prefLabelDe: string | null;
	prefLabelPt: string | null;
	prefLabelOther: string | null;
};

export type CountedCommunity = {
	id: string;
	name: string;
	language: string;
	visibility: string;
	kind: string;
	regions: string[];
	members: number;
};

/** A material with at least one counted author. */
export type CountedMaterial = {
	id: string;
	language: string;
	since: number;
	authors: number[];
	/** Is it itself made from a material in another language? */
	isVersion: boolean;
	/** When versions in other languages were made of it. */
	versions: number[];
	/** Who used or adapted it, and when. */
	journeys: { by: number; since: number }[];
};

/** All that figures are made from, as it was at one moment. Kept in memory, never sent anywhere. */
export type Snapshot = {
	/** Last day of the data: the latest thing recorded, and never later than now. */
	asOf: number;
	people: Person[];
	ties: CountedTie[];
	materials: CountedMaterial[];
	places: ReadonlyMap<string, Place>;
	communities: ReadonlyMap<string, CountedCommunity>;
	skills: ReadonlyMap<string, SkillName>;
	/** Teachers in all, counted or not. */
	members: number;
};

/** Reading the whole graph is the work of a job: it may take longer than a page. */
const TIMEOUT = 60_000;

/** Reads all that figures are made from: five statements, each over its label once. */
export async function takeSnapshot(driver: Driver, now = Date.now()): Promise<Snapshot> {
	const all = <Row>(name: string) => read<Row>(driver, cypher(name), {}, TIMEOUT);
	const [people, ties, places, communities, materials, skills, [total]] = await Promise.all([
		all<Person>('europe-people'),
		all<Named<CountedTie>>('europe-ties'),
		all<Place>('europe-regions'),
		all<CountedCommunity>('europe-communities'),
		all<NamedMaterial>('indicator-materials'),
		all<SkillName>('gaps-skills'),
		read<{ members: number }>(driver, 'MATCH (t:Teacher) RETURN count(t) AS members')
	]);
	return assemble({ people, ties, places, communities, materials, skills, members: total!.members }, now);
}

type Named<Tie> = Omit<Tie, 'from' | 'to'> & { from: string; to: string };
type Journey = { by: string; since: number | null };
export type NamedMaterial = Omit<CountedMaterial, 'authors' | 'journeys'> & {
	authors: string[];
	uses: Journey[];
	adaptations: Journey[];
};
export type SnapshotRows = {
	people: Person[];
	ties: Named<CountedTie>[];
	places: Place[];
	communities: CountedCommunity[];
	materials: NamedMaterial[];
	skills: SkillName[];
	members: number;
};

/** Joins the rows to a snapshot: identifiers become places in the list of people. */
export function assemble(rows: SnapshotRows, now: number): Snapshot {
	const index = new Map(rows.people.map(({ id }, place) => [id, place]));
	const placeOf = (id: string) => index.get(id)!;
	const ties = rows.ties
		// A row without dates came in by an import that had none: it cannot be placed in time.
		.filter(({ from, to, since }) => since !== null && index.has(from) && index.has(to))
		.map((tie) => ({
			...tie,
			lastAt: tie.lastAt ?? tie.since,
			from: placeOf(tie.from),
			to: placeOf(tie.to)
		}));
	const materials = rows.materials.map(({ uses, adaptations, authors, ...material }) => ({
		...material,
		authors: authors.map(placeOf),
		journeys: [...uses, ...adaptations].flatMap(({ by, since }) =>
			since === null || !index.has(by) ? [] : [{ by: placeOf(by), since }]
		)
	}));
	const latest = Math.max(
		0,
		...[rows.people.map(({ since }) => since), ties.map(({ lastAt }) => lastAt)].map(greatest)
	);
	return {
		asOf: Math.min(now, latest || now),
		people: rows.people,
		ties,
		materials,
		places: new Map(rows.places.map((place) => [place.code, place])),
		communities: new Map(rows.communities.map((community) => [community.id, community])),
		skills: new Map(rows.skills.map((skill) => [skill.uri, skill])),
		members: rows.members
	};
}

/** The greatest of any number of numbers: spread arguments end at some ten thousand. */
const greatest = (values: number[]) => values.reduce((most, value) => Math.max(most, value ?? 0), 0);
