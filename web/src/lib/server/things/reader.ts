import type { RequestEvent } from '@sveltejs/kit';
import { countryOfReader } from '#lib/things/abroad.ts';
import { graphql } from '../graphql/generated/gql.ts';
import { query } from '../graph.ts';

const ReaderCountry = graphql(`
	query ReaderCountry($id: ID!) {
		teachers(where: { id: { eq: $id } }, limit: 1) {
			region(limit: 1) {
				country
			}
		}
	}
`);

/** The country from which the reader looks: what comes from another one is shown as crossing a border. */
export async function homeOf(event: Pick<RequestEvent, 'locals'>): Promise<string> {
	if (!event.locals.actor?.roles.includes('teacher')) return countryOfReader(null);
	const { teachers } = await query(event, ReaderCountry, { id: event.locals.actor.id });
	return countryOfReader(teachers[0]?.region[0]?.country);
}
