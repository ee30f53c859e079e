import { countryName, languageName, list, number } from '#lib/formats.ts';
import { materialKind, licenceName } from '#lib/material-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { stageLabel, subjectLabel } from '#lib/vocabulary.ts';
import type { Suggestion } from './types.ts';

/** One line of facts under the title of a suggestion. */
export function factsLine({ kind, region, country, crossBorder, facts }: Suggestion): string {
	const place = region && !crossBorder ? region : null;
	switch (kind) {
		case 'teacher':
			return join([
				inLine(facts.subjects.slice(0, 3).map(subjectLabel)),
				inLine(facts.stages.slice(0, 2).map(stageLabel)),
				facts.school,
				place,
				m.home_speaks({ languages: list(facts.languages.map((tag) => languageName(tag))) })
			]);
		case 'material':
			return join([
				facts.kind ? materialKind(facts.kind) : null,
				facts.author,
				facts.licence ? licenceName(facts.licence) : null,
				facts.minutes ? m.count_minutes({ count: facts.minutes, shown: number(facts.minutes) }) : null
			]);
		case 'community':
			return join([
				place,
				facts.members ? m.count_members({ count: facts.members, shown: number(facts.members) }) : null
			]);
		default:
			return country
				? m.home_question_from({
						place: crossBorder ? countryName(country) : (region ?? countryName(country))
					})
				: m.home_question_plain();
	}
}

/** Labels in one line: only the first with a capital, except in German, where nouns keep theirs. */
function inLine(labels: string[]): string {
	const lower = (label: string) =>
		getLocale() === 'de' || !/^\p{Lu}\p{Ll}/u.test(label)
			? label
			: label[0]!.toLocaleLowerCase() + label.slice(1);
	return list(labels.map((label, index) => (index ? lower(label) : label)));
}

const join = (parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');
