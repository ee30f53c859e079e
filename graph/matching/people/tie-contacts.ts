import type { Contact } from '../links/network.ts';

/** A tie as the graph has it: who turned to whom, when first and last (seconds), and how often. */
export type TieRow = { from: string; to: string; since: number; last: number; contacts: number };

/** Ties as contacts between numbered persons. */
export type TieContacts = { placeOf: Map<string, number>; contacts: Contact[] };

/** Each tie is a contact when it began and, where the two have met since, another when they met last. */
export function tieContacts(ties: readonly TieRow[]): TieContacts {
	const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].sort();
	const placeOf = new Map(ids.map((id, place) => [id, place]));
	const contacts = ties.flatMap(({ from, to, since, last, contacts: count }) => {
		const [one, other] = [placeOf.get(from)!, placeOf.get(to)!];
		const first: Contact = { from: one, to: other, at: since, weight: 1 };
		return last > since ? [first, { ...first, at: last, weight: Math.log(Math.max(2, count)) }] : [first];
	});
	return { placeOf, contacts };
}
