import type { RequestEvent } from '@sveltejs/kit';
import type { MapNetwork } from '#lib/map/types.ts';
import { NetworkAround } from '../documents/network.ts';
import { query } from '../graph.ts';
import { beside } from '../beside.ts';

/** Nodes and relationships of a small picture: more would not be read beside a text. */
const ELEMENTS = 60;

/**
 * What is one step from a node, for the small picture of its page.
 *
 * @param node  such as `material:m_0123456789ab`
 */
export async function surroundings(
	event: Pick<RequestEvent, 'locals'>,
	node: string
): Promise<MapNetwork | null> {
	const found = await beside(
		query(event, NetworkAround, {
			around: [node],
			also: null,
			steps: 1,
			kinds: null,
			forms: null,
			settings: null,
			crossBorderOnly: false,
			limit: ELEMENTS
		})
	);
	return found && (found.network as MapNetwork);
}
