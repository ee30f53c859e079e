import type { GraphContext } from '../context.ts';
import { checkRange } from '../network/range.ts';
import { withLabels } from '../skills/labels.ts';
import { searchSkills } from '../skills/search-skills.ts';

type Arguments = { text: string; language?: string | null; limit: number };

/** Resolver of `Query.findSkills`. */
export async function findSkills(
	_: unknown,
	{ text, language = null, limit }: Arguments,
	{ services }: GraphContext
) {
	checkRange('limit', limit, 1, 20);
	const asked = text.trim().slice(0, 200);
	if (asked.length < 2) return [];
	const hits = await searchSkills(services, asked, language, limit);
	return withLabels(
		services.driver,
		hits.slice(0, limit).map(({ uri, by }) => ({ uri, because: by === 'words' ? asked : null }))
	);
}
