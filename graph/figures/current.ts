import { createHash } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { buildCube, type Cube, type Slice } from './europe/cube.ts';
import { countPeople } from './europe/places.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

/**
 * How old figures may be, milliseconds: a consent that is withdrawn counts everywhere within a minute. What is made
 * from a snapshot is kept as long as the graph reads the same.
 */
const MAX_AGE = 45_000;

/** Everything made from one state of the graph; each part is made when it is first asked for, and then kept. */
export class Figures {
	readonly snapshot: Snapshot;
	readonly #cubes = new Map<string, Cube>();
	readonly #made = new Map<string, unknown>();

	constructor(snapshot: Snapshot) {
		this.snapshot = snapshot;
	}

	/** The cube of a slice, guarded against the wider slices it lies in. */
	cube({ subject, stage }: Slice): Cube {
		const key = JSON.stringify([subject, stage]);
		let cube = this.#cubes.get(key);
		if (!cube) {
			const wider: Slice[] = [];
			if (subject) wider.push({ subject: null, stage });
			if (stage) wider.push({ subject, stage: null });
			cube = buildCube(
				this.snapshot,
				{ subject, stage },
				wider.map((one) => this.cube(one))
			);
			this.#cubes.set(key, cube);
		}
		return cube;
	}

	/** Counted people by region, in tens. */
	get population(): ReadonlyMap<string, number> {
		return this.keep('population', () => countPeople(this.snapshot));
	}

	/** Anything else made from this snapshot, kept under a name. */
	keep<Value>(name: string, make: () => Value): Value {
		if (!this.#made.has(name)) this.#made.set(name, make());
		return this.#made.get(name) as Value;
	}
}

type Kept = { figures: Figures; fingerprint: string; readAt: number };

const kept = new WeakMap<Driver, Kept>();
const reading = new WeakMap<Driver, Promise<Figures>>();

/** The figures of now, or of less than a minute ago; asked by many at once, the graph is read once. */
export async function currentFigures(driver: Driver): Promise<Figures> {
	const last = kept.get(driver);
	if (last && Date.now() - last.readAt < MAX_AGE) return last.figures;
	let running = reading.get(driver);
	if (!running) {
		running = renew(driver).finally(() => reading.delete(driver));
		reading.set(driver, running);
	}
	return running;
}

/** Forgets what is kept, as after an import or in a test. */
export function forgetFigures(driver: Driver): void {
	kept.delete(driver);
}

async function renew(driver: Driver): Promise<Figures> {
	const snapshot = await takeSnapshot(driver);
	const fingerprint = fingerprintOf(snapshot);
	const last = kept.get(driver);
	const figures = last?.fingerprint === fingerprint ? last.figures : new Figures(snapshot);
	kept.set(driver, { figures, fingerprint, readAt: Date.now() });
	return figures;
}

/** Equal for equal data, piece by piece so that no single text grows beyond what a string may hold. */
function fingerprintOf({ people, ties, materials, places, communities, members, asOf }: Snapshot): string {
	const hash = createHash('sha256').update(`${members} ${asOf}`);
	for (const list of [people, ties, materials, [...places.values()], [...communities.values()]])
		for (const item of list) hash.update(JSON.stringify(item));
	return hash.digest('hex');
}
