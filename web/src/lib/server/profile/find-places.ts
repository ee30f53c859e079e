import type { RequestEvent } from '@sveltejs/kit';
import { FindRegions, FindSchools } from '../documents/join.ts';
import { query } from '../graph.ts';

type Event = Pick<RequestEvent, 'locals'>;
export type FoundPlace = { id: string; name: string; country?: string | null; region?: string | null };

/** Regions by name, as a picker shows them. */
export async function regionsNamed(event: Event, text: string): Promise<FoundPlace[]> {
	const { findRegions } = await query(event, FindRegions, { text });
	return findRegions.map(({ code, name, country }) => ({ id: code, name, country }));
}

/** Schools by name, those of a region first. */
export async function schoolsNamed(event: Event, text: string, region: string | null): Promise<FoundPlace[]> {
	return (await query(event, FindSchools, { text, region })).findSchools;
}
