import { langOf, skillLabel } from '#lib/localized.ts';
import { list, languageName, number } from '#lib/formats.ts';
import type { PathStep } from '#lib/design/path.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import type { PageData } from './$types';

export type Gaps = NonNullable<PageData['gaps']>;
export type SkillGap = Gaps['skills'][number];
export type Place = Gaps['scope'];
type Skill = SkillGap['skill'];

/** Page of a community or region. */
export function placeHref({ node, id }: Place): string {
	return localizeHref(node.startsWith('region:') ? `/regions/${id}` : `/communities/${id}`);
}

/** Page of a skill. */
export function skillHref({ notation, uri }: Skill): string {
	return localizeHref(`/skills/${notation ?? encodeURIComponent(uri)}`);
}

/** A community or region as a step of a path. */
export function placeStep(place: Place, via?: PathStep['via']): PathStep {
	const lang = langOf(place.language);
	return {
		kind: place.node.startsWith('region:') ? 'region' : 'community',
		label: place.name,
		href: placeHref(place),
		...(lang && { lang }),
		...(via && { via })
	};
}

/** A skill as a step of a path. */
export function skillStep(skill: Skill, via: PathStep['via']): PathStep {
	const { text, lang } = skillLabel(skill);
	return { kind: 'skill', label: text, href: skillHref(skill), ...(lang && { lang }), ...(via && { via }) };
}

/** Does the way from the one to the other cross a border? Unknown where a community lies in several countries. */
export function isAcross(a: Place, b: Place): boolean {
	return Boolean(a.country && b.country && a.country !== b.country);
}

/** How many here offer it: nobody, some, or not told. */
export function offeredText({ offered }: SkillGap): string {
	if (offered === null || offered === undefined) return m.gaps_skill_hidden();
	if (offered === 0) return m.gaps_skill_none();
	return m.gaps_skill_few({ count: offered, shown: number(offered) });
}

/** 2,144 km – 2 144 km */
export function kilometres(value: number): string {
	return new Intl.NumberFormat(getLocale(), { style: 'unit', unit: 'kilometer' }).format(value);
}

/** How far a community is, in words. */
export function distanceText({ within, kilometres: km }: SkillGap['nearest'][number]): string {
	const where = {
		region: m.gaps_within_region,
		country: m.gaps_within_country,
		abroad: m.gaps_within_abroad
	}[within]();
	return km ? `${where}, ${kilometres(km)}` : where;
}

/** Languages both sides work in, in words. */
export function languagesText(languages: readonly string[]): string {
	return m.gaps_languages({ languages: list(languages.map((tag) => languageName(tag))) });
}
