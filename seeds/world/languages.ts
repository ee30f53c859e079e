import { readYaml } from '../ingredients.ts';
import type { Member } from './people.ts';
import type { Random } from './random.ts';

type Shares = [language: string, share: number][];
type Facts = Record<string, Shares> & { regions: Record<string, Shares>; heritage: Record<string, string> };

let facts: Facts | undefined;

/** The languages somebody works in, her school's first. */
export function languagesOf(member: Member, name: string, random: Random): string[] {
	if (member.cast) return member.cast.languages;
	facts ??= readYaml<Facts>('world/languages.yaml');
	const { country, region, language, subjects, inCrossBorder } = member;
	const shares = [...facts[country]!, ...(facts.regions[region] ?? [])];
	const teachesLanguages = subjects.includes('foreign_languages');
	const spoken = shares.filter(([, share]) => random.chance(teachesLanguages ? share * 2.5 : share));
	const languages = [language as string, ...spoken.map(([code]) => code)];
	// The cross-border community speaks English; nobody gets far in it without.
	if (inCrossBorder || teachesLanguages) languages.push('en');
	for (const part of name.split(' ')) {
		const home = facts.heritage[part];
		if (home && random.chance(0.7)) languages.push(home);
	}
	return [...new Set(languages)];
}
