/**
 * Remembers which keys a run has met, in eight bytes a key and not the keys themselves, so that a file of millions of
 * rows needs megabytes. Two different keys look alike with a probability of n²/2⁵⁴: for a million rows 0.006 %.
 */
export class SeenKeys {
	#slots = new Float64Array(1 << 12);
	#size = 0;

	/** @returns false if the key was there already */
	add(key: string): boolean {
		if (this.#size * 2 > this.#slots.length) this.#grow();
		if (!insert(this.#slots, hash(key))) return false;
		this.#size++;
		return true;
	}

	has(key: string): boolean {
		const value = hash(key);
		const mask = this.#slots.length - 1;
		for (let slot = value % this.#slots.length; this.#slots[slot]; slot = (slot + 1) & mask) {
			if (this.#slots[slot] === value) return true;
		}
		return false;
	}

	#grow(): void {
		const larger = new Float64Array(this.#slots.length * 2);
		for (const value of this.#slots) if (value) insert(larger, value);
		this.#slots = larger;
	}
}

/** Open addressing: the number of slots is a power of two, a slot of 0 is free. */
function insert(slots: Float64Array, value: number): boolean {
	const mask = slots.length - 1;
	for (let slot = value % slots.length; ; slot = (slot + 1) & mask) {
		if (slots[slot] === value) return false;
		if (slots[slot]) continue;
		slots[slot] = value;
		return true;
	}
}

/** 53-bit hash of a text (cyrb53 by bryc, public domain: https://github.com/bryc/code/blob/master/jshash). */
function hash(text: string): number {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return 4294967296 * (2097151 & low) + (high >>> 0) || 1;
}

/** Short stable name of a text, for lists that are stored: eleven letters and digits. */
export function shortHash(text: string): string {
	return hash(text).toString(36);
}
