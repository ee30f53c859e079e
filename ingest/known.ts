import type { Driver } from 'neo4j-driver';
import { read } from '#graph/driver.ts';

export type SkillRow = {
	uri: string;
	notation: string | null;
	scheme: string | null;
	labels: (string | null)[];
};

/** Two skills of the same rank have this name: it names neither. */
const AMBIGUOUS = '';

/** ISO codes of the two countries that NUTS calls otherwise. */
const NUTS_COUNTRY: Record<string, string> = { GR: 'EL', GB: 'UK' };

/** Regions by code and skills by any of their names: small and closed enough to be held in memory. */
export class Known {
	readonly #regions: Set<string>;
	readonly #skills: Map<string, string>;

	constructor(regions: Iterable<string>, skills: SkillRow[]) {
		this.#regions = new Set(regions);
		this.#skills = namesOfSkills(skills);
	}

	/** Reads from the graph what the columns of an importer point to. */
	static async load(driver: Driver, needs: { regions: boolean; skills: boolean }): Promise<Known> {
		const regions = needs.regions ? await read<{ code: string }>(driver, REGIONS, {}, 60_000) : [];
		const skills = needs.skills ? await read<SkillRow>(driver, SKILLS, {}, 60_000) : [];
		return new Known(
			regions.map(({ code }) => code),
			skills
		);
	}

	/** Code of a region, also of a country by its ISO code; null when it is unknown. */
	region(name: string): string | null {
		const code = name.trim().toUpperCase();
		const nuts = NUTS_COUNTRY[code] ?? code;
		return this.#regions.has(nuts) ? nuts : null;
	}

	/** URI of a skill, by URI, notation or label in any language; null when none or several have that name. */
	skill(name: string): string | null {
		return this.#skills.get(name) || this.#skills.get(plain(name)) || null;
	}

	/** Do several skills have this label? */
	isAmbiguous(name: string): boolean {
		return this.#skills.get(plain(name)) === AMBIGUOUS;
	}

	addSkill(uri: string, names: string[]): void {
		this.#skills.set(uri, uri);
		for (const name of names) this.#skills.set(plain(name), uri);
	}
}

const REGIONS = 'MATCH (r:Region) RETURN r.code AS code';
const SKILLS = `MATCH (s:Skill)
RETURN s.uri AS uri, s.notation AS notation, s.scheme AS scheme,
	[s.prefLabelEn, s.prefLabelSv, s.prefLabelDe, s.prefLabelPt] AS labels`;

/** Names of skills: our own scheme goes before imported ones, a notation before a label. */
function namesOfSkills(rows: SkillRow[]): Map<string, string> {
	const names = new Map<string, string>();
	const isOurs = ({ scheme }: SkillRow) => scheme === 'kollegium';
	for (const group of [rows.filter(isOurs), rows.filter((row) => !isOurs(row))]) {
		for (const [name, uri] of namesOfGroup(group)) if (!names.has(name)) names.set(name, uri);
	}
	for (const { uri } of rows) names.set(uri, uri);
	return names;
}

function namesOfGroup(rows: SkillRow[]): Map<string, string> {
	const names = new Map<string, string>();
	for (const { uri, labels } of rows) {
		for (const name of new Set(labels.filter((label) => label !== null).map(plain))) {
			names.set(name, names.has(name) ? AMBIGUOUS : uri);
		}
	}
	for (const { uri, notation } of rows) if (notation) names.set(plain(notation), uri);
	return names;
}

function plain(name: string): string {
	return name.normalize('NFC').trim().toLowerCase();
}
