import { m } from '#lib/paraglide/messages.js';
import { VISIBILITIES } from '#lib/profile/choices.ts';
import { LANGUAGE_NAMES } from '#lib/shell/languages.ts';
import { SUBJECT_KEYS, subjectLabel } from '#lib/vocabulary.ts';

type Option = { value: string; label: string; lang?: string };

export const languageOptions = (): Option[] =>
	Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label, lang: value }));

/** @param current  of the question: an import may have brought a subject of its own */
export const subjectOptions = (current: string): Option[] => [
	{ value: '', label: m.ask_no_subject() },
	...[...new Set([...SUBJECT_KEYS, ...(current ? [current] : [])])].map((value) => ({
		value,
		label: subjectLabel(value)
	}))
];

/**
 * Who may see a question.
 *
 * @param isNew           it is asked of somebody; afterwards she may keep it to herself
 * @param hasCommunities  there is one to show it in
 */
export const visibilityOptions = (isNew: boolean, hasCommunities: boolean): Option[] =>
	VISIBILITIES.filter(({ value }) =>
		value === 'private' ? !isNew : value !== 'communities' || hasCommunities
	).map(({ value, label }) => ({
		value,
		label: value === 'communities' ? m.ask_visible_communities() : label()
	}));

/** How a field is mended. */
export const FIELD_FAULTS: Record<string, () => string> = {
	title: m.ask_question_wrong,
	body: m.ask_body_wrong,
	skills: m.ask_topics_wrong,
	visibility: m.ask_visibility_wrong
};

const PROBLEMS: Record<string, () => string> = {
	BAD_INPUT: m.ask_input,
	FORBIDDEN: m.ask_teachers,
	NOT_FOUND: m.home_error_gone
};

/** Why a question was not taken. */
export const problemOf = (code: string): string => (PROBLEMS[code] ?? m.ask_failed)();
