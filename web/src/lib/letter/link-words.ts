import { longDate, month } from '#lib/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import { givenName } from '#lib/suggestions/names.ts';

/** A link of a letter, as the graph tells of it. */
export type Link = {
	state: string;
	answer?: string | null;
	node?: string | null;
	title?: string | null;
	language?: string | null;
	until?: string | null;
};

type Words = {
	/** What is asked, before the button is pressed. */
	title: (title: string) => string;
	text: (title: string) => string;
	button: () => string;
	done: (until: string) => string;
};

/** What each link of a letter asks and says. */
export const LINKS: Record<string, Words> = {
	hello: {
		title: (title) => m.letter_link_hello({ title }),
		text: (title) => m.letter_link_hello_text({ name: givenName(title) }),
		button: m.letter_link_hello_go,
		done: () => m.letter_link_hello_done()
	},
	later: {
		title: (title) => m.letter_link_later({ title }),
		text: () => m.letter_link_later_text(),
		button: m.letter_link_later_go,
		done: (until) => m.home_later_done({ month: month(until) })
	},
	notThisKind: {
		title: (title) => m.letter_link_kind({ title }),
		text: () => m.letter_link_kind_text(),
		button: m.letter_link_kind_go,
		done: () => m.home_never_done()
	},
	pause: {
		title: () => m.letter_link_pause(),
		text: () => m.letter_link_pause_text(),
		button: m.letter_link_pause_go,
		done: (until) => m.letter_link_pause_done({ date: longDate(until) })
	},
	unsubscribe: {
		title: () => m.letter_link_unsubscribe(),
		text: () => m.letter_link_unsubscribe_text(),
		button: m.letter_link_unsubscribe_go,
		done: () => m.letter_link_unsubscribe_done()
	}
};

/** What is said of a link that cannot be used. */
export const FAULTS: Record<string, { title: () => string; text: () => string }> = {
	expired: { title: m.letter_link_expired_title, text: m.letter_link_expired },
	foreign: { title: m.letter_link_foreign_title, text: m.letter_link_foreign },
	truncated: { title: m.letter_link_truncated_title, text: m.letter_link_truncated },
	used: { title: m.letter_link_used_title, text: m.letter_link_used },
	gone: { title: m.letter_link_gone_title, text: m.letter_link_gone }
};
