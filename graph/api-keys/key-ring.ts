import type { Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { write } from '../driver.ts';
import { hashOf } from './secret.ts';

/** A revoked key works for so long at most, milliseconds. */
const FRESH = 10_000;
const MOST = 5_000;

/** Recognises keys, asking the graph again after a few seconds. */
export class KeyRing {
	readonly #driver: Driver;
	readonly #known = new Map<string, { id: string | null; until: number }>();

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	/** @returns the identifier of the key, or null when there is no such key (any more) */
	async recognise(secret: string): Promise<string | null> {
		const hash = hashOf(secret);
		const known = this.#known.get(hash);
		if (known && known.until > Date.now()) return known.id;
		const { records } = await write(this.#driver, (tx) => tx.run(cypher('api-key-use'), { hash }));
		const id: string | null = records[0]?.get('id') ?? null;
		this.#known.delete(hash);
		this.#known.set(hash, { id, until: Date.now() + FRESH });
		if (this.#known.size > MOST) this.#known.delete(this.#known.keys().next().value!);
		return id;
	}
}
