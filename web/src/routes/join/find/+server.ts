import { regionsNamed, schoolsNamed } from '#lib/server/profile/find-places.ts';
import { findTopics } from '#lib/server/profile/find-topics.ts';
import type { RequestHandler } from './$types';

/** Regions, schools and topics, as somebody types into the fields of a profile. */
export const GET: RequestHandler = async (event) => {
	const { searchParams } = event.url;
	const words = (searchParams.get('q') ?? '').trim().slice(0, 200);
	if (words.length < 2) return Response.json([]);
	switch (searchParams.get('what')) {
		case 'regions':
			return Response.json(await regionsNamed(event, words));
		case 'schools':
			return Response.json(await schoolsNamed(event, words, searchParams.get('region')));
		default:
			return Response.json(await findTopics(event, words));
	}
};
