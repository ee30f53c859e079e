/** One short message after something was done, with the way back. */
export type Toast = { text: string; undo?: (() => void) | undefined };

/** Time a message stays, milliseconds; longer where it can be undone. */
const STAY = 5_000;
const STAY_UNDO = 10_000;

/** The one message shown at the bottom left; a new one takes the place of the old. */
class Toasts {
	#current = $state<Toast | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	get current() {
		return this.#current;
	}

	/** Says what was done. Never the only place of an error. */
	show(text: string, undo?: () => void) {
		this.#current = { text, undo };
		this.resume();
	}

	/** The reader is on it: it stays. */
	hold() {
		clearTimeout(this.#timer);
	}

	resume() {
		this.hold();
		this.#timer = setTimeout(() => this.close(), this.#current?.undo ? STAY_UNDO : STAY);
	}

	close() {
		this.hold();
		this.#current = null;
	}
}

/** Lives in the browser only: nothing shows a message while a page is made on the server. */
export const toasts = new Toasts();
