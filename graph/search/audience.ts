import type { Actor } from '../context.ts';

/**
 * Who may see a document, as tokens that the index can filter by: `public`, `members`, `community:<id>`, `owner:<id>`.
 *
 * @param visibility   of the thing in the graph; absent for public vocabulary such as skills
 * @param communities  it is shared in
 * @param owners       teachers to whom it belongs
 */
export function audienceOf(visibility: string | null, communities: string[], owners: string[]): string[] {
	const own = owners.map((id) => `owner:${id}`);
	switch (visibility) {
		case 'public':
			return ['public'];
		case 'members':
			return ['members', ...own];
		case 'communities':
			return [...communities.map((id) => `community:${id}`), ...own];
		default:
			return own;
	}
}

/** The tokens an actor holds. */
export function tokensOf(actor: Actor | null): string[] {
	if (!actor) return ['public'];
	return ['public', 'members', ...actor.communities.map((id) => `community:${id}`), `owner:${actor.id}`];
}
