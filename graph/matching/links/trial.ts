import { buildNetwork, neighboursOf, type Contact, type Network } from './network.ts';

/** Contacts between persons of one numbering, oldest first where times are known, and what is known of the persons. */
export type Records = {
	contacts: readonly Contact[];
	/** For each person what is known of her, as words. */
	words?: readonly (readonly string[])[] | undefined;
};

/** Whose new ties are to be foretold: of who turned to somebody, or of both. */
export type Judged = 'source' | 'both';

/** A past that a ranker may see, and what it should foretell. */
export type Trial = {
	past: Network;
	/** Persons below this number are seen in the past and may be suggested; those from it on are newcomers. */
	known: number;
	/** The persons of the past by their numbers in the records. */
	persons: number[];
	/** For each judged person with whom she is newly tied later, among the known. */
	hidden: Map<number, Set<number>>;
	/** The same for newcomers. */
	hiddenOfNewcomers: Map<number, Set<number>>;
};

/**
 * Builds the past from some contacts and hides others. Nothing of the hidden part gets into the past but the names of
 * newcomers, which stand there without ties, with what is known of them.
 */
export function buildTrial(
	{ words }: Records,
	seen: readonly Contact[],
	later: readonly Contact[],
	judged: Judged
): Trial {
	const numbers = new Map<number, number>();
	const numberOf = (person: number) => {
		if (!numbers.has(person)) numbers.set(person, numbers.size);
		return numbers.get(person)!;
	};
	const contacts = seen.map((contact) => ({
		...contact,
		from: numberOf(contact.from),
		to: numberOf(contact.to)
	}));
	const known = numbers.size;
	const future = later.map(({ from, to }) => [numberOf(from), numberOf(to)] as const);
	const persons = [...numbers.keys()];
	const past = buildNetwork({
		size: persons.length,
		contacts,
		known,
		words: words && persons.map((person) => words[person] ?? [])
	});
	return { past, known, persons, ...hide(past, known, future, judged) };
}

/** What the past of a trial says, by its own numbers, for trials inside it. */
export function recordsOf({ past, known, persons }: Trial, { words }: Records): Records {
	const { from, to, at, weight } = past.contacts;
	return {
		contacts: Array.from(from, (person, index) => ({
			from: person,
			to: to[index]!,
			at: past.isTimed ? at[index]! : null,
			weight: weight[index]!
		})),
		words: words && persons.slice(0, known).map((person) => words[person] ?? [])
	};
}

function hide(past: Network, known: number, future: (readonly [number, number])[], judged: Judged) {
	const hidden: Trial['hidden'] = new Map();
	const hiddenOfNewcomers: Trial['hidden'] = new Map();
	const note = (from: number, to: number) => {
		if (to >= known || from === to || neighboursOf(past, from).includes(to)) return;
		const notes = from < known ? hidden : hiddenOfNewcomers;
		notes.set(from, (notes.get(from) ?? new Set()).add(to));
	};
	for (const [from, to] of future) {
		note(from, to);
		// A newcomer has all to learn: whoever speaks first.
		if (judged === 'both' || to >= known) note(to, from);
	}
	return { hidden, hiddenOfNewcomers };
}
