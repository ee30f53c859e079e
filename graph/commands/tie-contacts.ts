/** A tie as it is stored, with moments as ISO texts. */
export type StoredTie = {
	since: string;
	lastAt: string;
	/** When the one at its end first turned to the one at its start. */
	reciprocatedAt: string | null;
	contacts: number;
	setting: 'analog' | 'digital';
	form: 'formal' | 'informal';
	through: string;
	/** What each contact is known by: the same one told twice is one. */
	contactKeys: string[];
};

/** A meeting that one of the two notes down. */
export type Contact = { on: string; setting: 'analog' | 'digital'; form: 'formal' | 'informal' };

/** Two who met on a day have met once, whoever of them says so. */
export const keyOfContact = ({ on }: Contact): string => `met:${on}`;

/**
 * A tie with one more contact.
 *
 * @param tie            as it was; null when the two had none
 * @param isFromStart    the one who notes it stands at the start of the tie
 * @returns the same tie when the contact was known and says nothing new
 */
export function withContact(tie: StoredTie | null, contact: Contact, isFromStart: boolean): StoredTie {
	const { on, setting, form } = contact;
	const at = `${on}T12:00:00Z`;
	const key = keyOfContact(contact);
	if (!tie)
		return {
			...{ since: at, lastAt: at, reciprocatedAt: null, contacts: 1, setting, form },
			...{ through: 'meeting', contactKeys: [key] }
		};
	const isKnown = tie.contactKeys.includes(key);
	const isAnswered = isFromStart || (tie.reciprocatedAt !== null && !isBefore(at, tie.reciprocatedAt));
	const next: StoredTie = {
		...tie,
		since: isBefore(at, tie.since) ? at : tie.since,
		lastAt: isBefore(tie.lastAt, at) ? at : tie.lastAt,
		reciprocatedAt: isAnswered ? tie.reciprocatedAt : at,
		contacts: tie.contacts + (isKnown ? 0 : 1),
		setting: setting === 'analog' ? 'analog' : tie.setting,
		form: form === 'formal' ? 'formal' : tie.form,
		contactKeys: isKnown ? tie.contactKeys : [...tie.contactKeys, key]
	};
	return JSON.stringify(next) === JSON.stringify(tie) ? tie : next;
}

const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);
