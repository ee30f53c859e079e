import { number } from '#lib/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Gaps } from './gap-words.ts';

/** Who joined in these days before the last day of the data has joined lately. */
const LATELY = 60 * 24 * 60 * 60 * 1000;

/** One row for those who joined lately, one for those who have been alone for long. */
export function edgeRows({ edge, asOf, isNamed }: Gaps) {
	const border = Date.parse(asOf) - LATELY;
	const joinedLately = (since: string | null | undefined) => since != null && Date.parse(since) >= border;
	const text = isNamed ? m.gaps_edge_text() : m.gaps_edge_counts();
	const row = (
		id: string,
		count: number | null | undefined,
		title: typeof m.gaps_edge_lately_title,
		isLately: boolean
	) =>
		count
			? [
					{
						id,
						title: title({ count, shown: number(count) }),
						text,
						members: edge.members.filter(({ since }) => joinedLately(since) === isLately)
					}
				]
			: [];
	return [
		...row('edge-lately', edge.lately, m.gaps_edge_lately_title, true),
		...row('edge-settled', edge.settled, m.gaps_edge_settled_title, false)
	];
}
