/** Sums by person that are used again and again: only the places touched are cleared. */
export class Sums {
	readonly #values: Float64Array;
	readonly #touched: Int32Array;
	readonly #isTouched: Uint8Array;
	#count = 0;

	constructor(size: number) {
		this.#values = new Float64Array(size);
		this.#touched = new Int32Array(size);
		this.#isTouched = new Uint8Array(size);
	}

	add(person: number, value: number): void {
		if (!this.#isTouched[person]) {
			this.#isTouched[person] = 1;
			this.#touched[this.#count++] = person;
		}
		this.#values[person]! += value;
	}

	get(person: number): number {
		return this.#values[person]!;
	}

	/** The persons that have a sum. A view: valid until the next change. */
	get touched(): Int32Array {
		return this.#touched.subarray(0, this.#count);
	}

	/** Writes the sums of the candidates and clears all. */
	give(candidates: Int32Array, into: Float64Array): void {
		for (let index = 0; index < candidates.length; index++) into[index] = this.#values[candidates[index]!]!;
		this.clear();
	}

	clear(): void {
		for (let index = 0; index < this.#count; index++) {
			const person = this.#touched[index]!;
			this.#values[person] = 0;
			this.#isTouched[person] = 0;
		}
		this.#count = 0;
	}
}
