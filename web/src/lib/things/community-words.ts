import { m } from '#lib/paraglide/messages.js';

const KINDS: Record<string, () => string> = {
	regional: m.community_kind_regional,
	thematic: m.community_kind_thematic,
	crossBorder: m.community_kind_cross_border
};

/** What binds a community together, in words. */
export const communityKind = (kind: string): string => KINDS[kind]?.() ?? kind;
