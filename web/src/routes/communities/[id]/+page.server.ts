import { error, type RequestEvent } from '@sveltejs/kit';
import { CommunityPage, MyCommunities } from '#lib/server/documents/community.ts';
import { JoinCommunity, LeaveCommunity } from '#lib/server/documents/profile.ts';
import { query } from '#lib/server/graph.ts';
import { refusal } from '#lib/server/refusal.ts';
import { homeOf } from '#lib/server/things/reader.ts';
import { surroundings } from '#lib/server/things/surroundings.ts';
import { COMMUNITY_TABS, type CommunityTab } from '#lib/things/community-tabs.ts';
import type { Actions, PageServerLoad } from './$types';

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
		tab: COMMUNITY_TABS.includes(asked) ? asked : COMMUNITY_TABS[0],
		membership: await membershipIn(event, id)
	};
};

/** How the reader belongs to it; null for somebody who cannot. Asked of the graph, for the actor may be seconds old. */
async function membershipIn(
	event: RequestEvent,
	id: string
): Promise<'none' | 'member' | 'facilitator' | null> {
	if (!event.locals.actor?.roles.includes('teacher')) return null;
	const { myProfile } = await query(event, MyCommunities);
	const own = myProfile?.communities.find((one) => one.id === id);
	if (!own) return 'none';
	return own.isFacilitator ? 'facilitator' : 'member';
}

export const actions: Actions = {
	join: async (event) => {
		const joined = await query(event, JoinCommunity, { community: event.params.id }).catch(refusal);
		return 'joinCommunity' in joined ? { joined: true } : joined;
	},
	leave: async (event) => {
		const left = await query(event, LeaveCommunity, { community: event.params.id }).catch(refusal);
		return 'leaveCommunity' in left ? { receipt: left.leaveCommunity } : left;
	}
};
