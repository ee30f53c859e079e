import { m } from '#lib/paraglide/messages.js';

/** Who may see a thing, from everybody to its owner; the words for each. */
export const VISIBILITIES = [
	{ value: 'public', label: m.visible_public, help: m.visible_public_help },
	{ value: 'members', label: m.visible_members, help: m.visible_members_help },
	{ value: 'communities', label: m.visible_communities, help: m.visible_communities_help },
	{ value: 'private', label: m.visible_private, help: m.visible_private_help }
] as const;
export type Visibility = (typeof VISIBILITIES)[number]['value'];

/** Parts of a profile with a visibility of their own. */
export const SECTIONS = [
	{ value: 'about', label: m.section_about },
	{ value: 'school', label: m.section_school },
	{ value: 'offers', label: m.section_offers },
	{ value: 'seeks', label: m.section_seeks },
	{ value: 'communities', label: m.section_communities },
	{ value: 'ties', label: m.section_ties }
] as const;
export type Section = (typeof SECTIONS)[number]['value'];

/** What a teacher may agree to. */
export const PURPOSES = [
	{ value: 'suggest', label: m.consent_suggest },
	{ value: 'maps', label: m.consent_maps },
	{ value: 'figures', label: m.consent_figures },
	{ value: 'research', label: m.consent_research }
] as const;
export type Purpose = (typeof PURPOSES)[number]['value'];

/** Codes of the stages, in the order of age. */
export const STAGES = ['S0', 'S1', 'S2', 'S3', 'S4', 'V', 'A'] as const;

/** Languages beside those of the platform that teachers in Europe often work in. */
export const OTHER_LANGUAGES = [
	...['ar', 'bg', 'cs', 'da', 'el', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'it', 'lt', 'lv', 'mt'],
	...['nl', 'no', 'pl', 'ro', 'sk', 'sl', 'tr', 'uk']
];

/** The stricter of a section's own visibility and that of the profile. */
export function effective(section: Visibility | null | undefined, profile: Visibility): Visibility {
	const place = (one: Visibility) => VISIBILITIES.findIndex(({ value }) => value === one);
	return section && place(section) > place(profile) ? section : profile;
}

/** Could this be chosen for a section: is it not wider than the profile? */
export function isWithin(level: Visibility, profile: Visibility): boolean {
	return effective(level, profile) === level;
}
