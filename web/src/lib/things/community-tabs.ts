/** Parts of a community's page; the first is shown when the address names none. */
export const COMMUNITY_TABS = ['now', 'members', 'materials', 'questions', 'map'] as const;
export type CommunityTab = (typeof COMMUNITY_TABS)[number];
