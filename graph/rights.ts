/** Who may see a thing, from everybody to its owner alone. */
export const VISIBILITIES = ['public', 'members', 'communities', 'private'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Parts of a profile that a teacher may show to fewer people than the profile itself. */
export const SECTIONS = ['about', 'school', 'offers', 'seeks', 'communities', 'ties'] as const;
export type Section = (typeof SECTIONS)[number];

/** What a teacher may agree to, each for itself. */
export const PURPOSES = ['suggest', 'maps', 'figures', 'research'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Is the first one seen by fewer people than the second? */
export const isNarrower = (one: Visibility, other: Visibility): boolean =>
	VISIBILITIES.indexOf(one) > VISIBILITIES.indexOf(other);
