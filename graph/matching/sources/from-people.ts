import { actorParameter } from '../../context.ts';
import type { Ways } from '../people/people-skills.ts';
import { LATER_DAYS, TERM_DAYS } from '../periods.ts';
import { ask } from '../statement.ts';
import { MOST } from './from-graph.ts';
import type { Asking, CandidateSource, Found } from './source.ts';

/**
 * The same source from what is held in this process, where it is: the nightly run has it, a page asks the graph. Who may
 * be suggested, the graph tells either way.
 */
export function fromPeople(source: CandidateSource, way: keyof Ways): CandidateSource {
	return {
		...source,
		async find(asking) {
			if (!asking.ways) return source.find(asking);
			const found = await allowed(asking, asking.ways[way]);
			if (way !== 'direct' || found.length >= MOST) return found;
			const known = new Set(found.map(({ id }) => id));
			const between = await askFor(asking, 'suggest-colleagues-between', { most: MOST });
			return [...found, ...between.filter(({ id }) => !known.has(id))].slice(0, MOST);
		}
	};
}

async function allowed(asking: Asking, ids: string[]): Promise<Found[]> {
	if (!ids.length) return [];
	const rows = await askFor(asking, 'suggest-colleagues-among', { ids });
	const names = new Set(rows.map(({ id }) => id));
	return ids
		.filter((id) => names.has(id))
		.slice(0, MOST)
		.map((id) => ({ id }));
}

const askFor = ({ driver, actor }: Asking, statement: string, more: object): Promise<Found[]> =>
	ask<Found>(driver, statement, {
		actor: actorParameter(actor),
		laterDays: LATER_DAYS,
		termDays: TERM_DAYS,
		...more
	});
