import { dayAndTime, languageName, longDate, number } from '#lib/formats.ts';
import { FREQUENCIES } from '#lib/letter/frequencies.ts';
import { m } from '#lib/paraglide/messages.js';
import { roleWords } from '#lib/roles/role-words.ts';
import { stageLabel, subjectLabel } from '#lib/vocabulary.ts';
import { PURPOSES } from './event-words.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const VISIBILITIES: Record<string, () => string> = {
	public: m.own_visible_public,
	members: m.own_visible_members,
	communities: m.own_visible_communities,
	private: m.own_visible_private
};

/** Properties that hold codes, and the words for one of them. */
const CODED: Record<string, (code: string) => string> = {
	language: (code) => languageName(code),
	languages: (code) => languageName(code),
	letterFrequency: (code) => FREQUENCIES.find(({ value }) => value === code)?.label() ?? code,
	letterLanguage: (code) => languageName(code),
	locale: (code) => languageName(code),
	stages: stageLabel,
	subject: subjectLabel,
	subjects: subjectLabel,
	role: (code) => roleWords(code),
	roles: (code) => roleWords(code),
	visibility: (code) => VISIBILITIES[code]?.() ?? code,
	consents: (code) => PURPOSES[code]?.() ?? code,
	purpose: (code) => PURPOSES[code]?.() ?? code
};

/**
 * A value of the graph as a person reads it: dates, yes and no, figures, codes in words, lists.
 *
 * @param name  of the property, which tells what a code means
 */
export function propertyValue(name: string, value: unknown): string {
	if (Array.isArray(value)) return value.map((one) => propertyValue(name, one)).join(', ') || '–';
	if (value === true) return m.own_yes();
	if (value === false) return m.own_no();
	if (typeof value === 'number') return number(value, 3);
	if (typeof value !== 'string') return '–';
	const coded = CODED[name.endsWith('Visibility') ? 'visibility' : name];
	if (coded) return coded(value);
	if (MOMENT.test(value)) return `${longDate(value)}, ${dayAndTime(value).split(', ').at(-1)}`;
	return DAY.test(value) ? longDate(value) : value;
}
