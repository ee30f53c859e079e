import { m } from '#lib/paraglide/messages.js';

/** How often a letter may come, in the order of the form. */
export const FREQUENCIES = [
	{ value: 'weekly', label: m.letter_weekly },
	{ value: 'fortnightly', label: m.letter_fortnightly },
	{ value: 'monthly', label: m.letter_monthly },
	{ value: 'never', label: m.letter_never }
] as const;
