import { error } from '@sveltejs/kit';
import { CommunityPage } from '#lib/server/documents/community.ts';
import { query } from '#lib/server/graph.ts';
import { homeOf } from '#lib/server/things/reader.ts';
import { surroundings } from '#lib/server/things/surroundings.ts';
import { COMMUNITY_TABS, type CommunityTab } from '#lib/things/community-tabs.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const { communities } = await query(event, CommunityPage, { id });
	const [community] = communities;
	if (!community) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	const asked = event.url.searchParams.get('part') as CommunityTab;
	const [home, network] = await Promise.all([homeOf(event), surroundings(event, `community:${id}`)]);
	const now = new Date().toISOString();
	const meetings = community.meetings.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
	return {
		community,
		next: meetings.filter(({ startsAt }) => startsAt >= now),
		past: meetings.filter(({ startsAt }) => startsAt < now).reverse(),
		home,
		network,
		tab: COMMUNITY_TABS.includes(asked) ? asked : COMMUNITY_TABS[0]
	};
};
