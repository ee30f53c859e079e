import type { Driver } from 'neo4j-driver';
import { read } from '#graph/driver.ts';
import { publicId, type IdentifiedLabel } from '#graph/public-id.ts';
import type { Importer, ReferredLabel, Values } from './importers/importer.ts';
import { Known } from './known.ts';
import { SeenKeys } from './seen-keys.ts';

/** A checked row on its way to the graph. */
export type Entry = { line: number; file?: string; key: string; record: Values };

/** What a batch comes to: rows whose references are found, rows to try later, rows that point to nothing. */
export type Resolved = {
	ready: Entry[];
	waiting: Entry[];
	faults: { entry: Entry; column: string; value: string; reason: string }[];
};

type Pointer = { column: string; label: ReferredLabel };

/** Most names of things in the graph that are remembered. */
const MAX_CACHED = 200_000;

/** Words for labels, in reasons. */
const WORDS: Record<ReferredLabel, string> = {
	Teacher: 'teacher',
	School: 'school',
	Community: 'community',
	Material: 'material',
	Question: 'question',
	Meeting: 'meeting',
	Region: 'region (NUTS code)',
	Skill: 'skill',
	Course: 'course',
	Module: 'module',
	PolicyDocument: 'policy document'
};

/**
 * Looks up what rows point to, a batch at a time, and puts identifiers in the place of names. A row may point to
 * another row of its own source, also to one further down: it waits for it.
 */
export class References {
	readonly #driver: Driver;
	readonly #importer: Importer;
	readonly #pointers: Pointer[];
	readonly #known: Promise<Known>;
	readonly #found = new Map<string, string>();
	/** Rows of this run that were handed on. */
	readonly #accepted = new SeenKeys();

	constructor(driver: Driver, importer: Importer) {
		this.#driver = driver;
		this.#importer = importer;
		this.#pointers = Object.entries(importer.columns).flatMap(([column, { refers }]) =>
			refers ? [{ column, label: refers }] : []
		);
		const points = (label: ReferredLabel) => this.#pointers.some((pointer) => pointer.label === label);
		this.#known = Known.load(driver, { regions: points('Region'), skills: points('Skill') });
		// Reported where it is awaited.
		this.#known.catch(() => undefined);
	}

	/** @param isLast  nothing more will come that a row could wait for */
	async resolve(entries: Entry[], isLast: boolean): Promise<Resolved> {
		if (!this.#pointers.length) return { ready: entries, waiting: [], faults: [] };
		const known = await this.#known;
		const own = this.#namesOf(entries);
		await this.#look(entries, own);
		const resolved: Resolved = { ready: entries, waiting: [], faults: [] };
		// A row that is not taken takes away what others of the batch point to: until nothing changes.
		for (let before = -1; before !== resolved.ready.length;) {
			before = resolved.ready.length;
			resolved.ready = resolved.ready.filter((entry) => this.#isWhole(entry, known, own, resolved, isLast));
			if (resolved.ready.length !== before) own.clear();
			if (own.size === 0) for (const [name, id] of this.#namesOf(resolved.ready)) own.set(name, id);
		}
		for (const entry of resolved.ready) this.#accept(entry, known, own);
		return resolved;
	}

	/** Names of the rows of a batch, where rows may point to each other. */
	#namesOf(entries: Entry[]): Map<string, string> {
		const { label, columns, namesOf } = this.#importer;
		const isSelfReferring = label && Object.values(columns).some(({ refers }) => refers === label);
		if (!isSelfReferring) return new Map();
		return new Map(
			entries.flatMap((entry) =>
				[entry.key, ...(namesOf?.(entry.record) ?? [])].map((name) => [name, idOf(label, entry.key)] as const)
			)
		);
	}

	/** Asks the graph for the names that are not known yet. */
	async #look(entries: Entry[], own: Map<string, string>): Promise<void> {
		if (this.#found.size > MAX_CACHED) this.#found.clear();
		const wanted = new Map<ReferredLabel, Set<string>>();
		for (const { column, label } of this.#pointers) {
			if (label === 'Region' || label === 'Skill') continue;
			const names = wanted.get(label) ?? new Set();
			wanted.set(label, names);
			for (const { record } of entries) {
				for (const name of namesIn(record[column])) {
					if (!this.#found.has(`${label} ${name}`) && !(label === this.#importer.label && own.has(name)))
						names.add(name);
				}
			}
		}
		for (const [label, names] of wanted) {
			if (!names.size) continue;
			const rows = await read<{ name: string; id: string }>(
				this.#driver,
				lookUp(label),
				{ names: [...names] },
				60_000
			);
			for (const { name, id } of rows) this.#found.set(`${label} ${name}`, id);
		}
	}

	/** Is all found that the row points to? Otherwise it is put aside. */
	#isWhole(
		entry: Entry,
		known: Known,
		own: Map<string, string>,
		{ waiting, faults }: Resolved,
		isLast: boolean
	): boolean {
		for (const { column, label } of this.#pointers) {
			for (const value of namesIn(entry.record[column])) {
				if (this.#idOf(label, value, known, own)) continue;
				if (label === this.#importer.label && !isLast) waiting.push(entry);
				else {
					const isAmbiguous = label === 'Skill' && known.isAmbiguous(value);
					const reason = isAmbiguous
						? 'is the label of several skills; give the code or URI'
						: `is no ${WORDS[label]} that the graph knows`;
					faults.push({ entry, column, value, reason });
				}
				return false;
			}
		}
		return true;
	}

	#idOf(label: ReferredLabel, name: string, known: Known, own: Map<string, string>): string | null {
		if (label === this.#importer.label) {
			const here = own.get(name);
			if (here) return here;
			if (label !== 'Skill' && this.#accepted.has(name)) return idOf(label, name);
		}
		if (label === 'Region') return known.region(name);
		if (label === 'Skill') return known.skill(name);
		return this.#found.get(`${label} ${name}`) ?? null;
	}

	#accept(entry: Entry, known: Known, own: Map<string, string>): void {
		for (const { column, label } of this.#pointers) {
			const value = entry.record[column];
			if (value) entry.record[column] = mapNames(value, (name) => this.#idOf(label, name, known, own)!);
		}
		if (own.size === 0) return;
		this.#accepted.add(entry.key);
		if (this.#importer.label === 'Skill')
			known.addSkill(entry.key, this.#importer.namesOf?.(entry.record) ?? []);
	}
}

/** Things whose key is their public identifier too. */
const HAVE_OWN_KEY = new Set<ReferredLabel>(['Region', 'Skill', 'Course', 'Module', 'PolicyDocument']);

/** What the graph calls a thing of that key. */
function idOf(label: ReferredLabel, key: string): string {
	return HAVE_OWN_KEY.has(label) ? key : publicId(label as IdentifiedLabel, key);
}

function lookUp(label: ReferredLabel): string {
	if (HAVE_OWN_KEY.has(label)) {
		return `UNWIND $names AS name MATCH (n:${label} {key: name}) RETURN name, n.key AS id`;
	}
	return `UNWIND $names AS name MATCH (n:${label} {key: name}) RETURN name, n.id AS id
	UNION UNWIND $names AS name MATCH (n:${label} {id: name}) RETURN name, n.id AS id`;
}

type Named = string | { ref: string };

function namesIn(value: unknown): string[] {
	if (!value) return [];
	if (typeof value === 'string') return [value];
	return (value as Named[]).map((item) => (typeof item === 'string' ? item : item.ref));
}

/** Two names of the same thing become one. */
function mapNames(value: unknown, change: (name: string) => string): unknown {
	if (typeof value === 'string') return change(value);
	const ids = (value as Named[]).map((item) =>
		typeof item === 'string' ? change(item) : { ...item, ref: change(item.ref) }
	);
	return [...new Set(ids)];
}
