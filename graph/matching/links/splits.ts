import { chance } from './chance.ts';
import type { Contact } from './network.ts';
import { buildTrial, type Judged, type Records, type Trial } from './trial.ts';

/** Of all contacts, or ties, how many are seen. */
export const SEEN = 0.7;

/** The two ways to hide a part: what came last, or ties drawn by chance where no times are known. */
export type Split = 'temporal' | 'random';

/** The first contacts up to a place are seen, those up to another one hidden. */
export function temporalTrial(
	records: Records,
	judged: Judged,
	[until, end]: readonly [number, number] = [SEEN, 1]
): Trial {
	const { contacts } = records;
	const [cut, last] = [until, end].map((share) => Math.floor(contacts.length * share));
	return buildTrial(records, contacts.slice(0, cut), contacts.slice(cut, last), judged);
}

/** Ties drawn by chance are hidden with all their contacts. Times would give them away, and are forgotten. */
export function randomTrial(records: Records, judged: Judged, seed: number, share = SEEN): Trial {
	const contacts = records.contacts.map((contact) => ({ ...contact, at: null }));
	const ties = [...new Set(contacts.map(tieOf))];
	const seen = new Set(
		chance(seed)
			.shuffle(ties)
			.slice(0, Math.floor(ties.length * share))
	);
	const isSeen = (contact: Contact) => seen.has(tieOf(contact));
	return buildTrial(
		records,
		contacts.filter(isSeen),
		contacts.filter((contact) => !isSeen(contact)),
		judged
	);
}

const tieOf = ({ from, to }: Contact): string => (from < to ? `${from} ${to}` : `${to} ${from}`);
