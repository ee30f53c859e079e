import type { Contact } from '../links/network.ts';

/** A tie as the graph has it; moments in seconds. */
export type TieRow = {
	/** Who turned to whom first, and when. */
	from: string;
	to: string;
	since: number;
	/** When the other one first turned to her; null where she has not. */
	answered: number | null;
	last: number;
	/** How often the two were in contact. */
	contacts: number;
};

/** Ties as contacts between numbered persons, oldest first. */
export type TieContacts = { placeOf: Map<string, number>; contacts: Contact[] };

/**
 * Each tie is a contact when it began, one when it was answered, and one for all others, weighed by the logarithm of how
 * many, when the two met last. Where all contacts have the same moment (one import without times, and nothing else), nobody
 * knows who met first, and the times are dropped.
 */
export function tieContacts(ties: readonly TieRow[]): TieContacts {
	const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].sort();
	const placeOf = new Map(ids.map((id, place) => [id, place]));
	const contacts = ties.flatMap((tie): (Contact & { at: number })[] => {
		const [from, to] = [placeOf.get(tie.from)!, placeOf.get(tie.to)!];
		const first = { from, to, at: tie.since, weight: 1 };
		const answer = tie.answered === null ? [] : [{ from: to, to: from, at: tie.answered, weight: 1 }];
		const others = tie.contacts - 1 - answer.length;
		const more =
			others > 0 ? [{ ...first, at: Math.max(tie.since, tie.last), weight: Math.log(1 + others) }] : [];
		return [first, ...answer, ...more];
	});
	const isTimed = contacts.some(({ at }) => at !== contacts[0]!.at);
	if (!isTimed) return { placeOf, contacts: contacts.map((contact) => ({ ...contact, at: null })) };
	return { placeOf, contacts: contacts.sort((one, other) => one.at - other.at) };
}
