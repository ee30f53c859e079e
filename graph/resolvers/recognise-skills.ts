import type { GraphContext } from '../context.ts';
import { ApiError } from '../errors.ts';
import { checkRange } from '../network/range.ts';
import { withLabels } from '../skills/labels.ts';
import { skillLexicon } from '../skills/lexicon.ts';
import { partsOf, rankSkills, skillsNamedIn } from '../skills/recognise.ts';
import { searchSkills, type SkillHit } from '../skills/search-skills.ts';

type Arguments = { text: string; language?: string | null; limit: number };

/** Longest text, characters: a lesson plan of some pages. */
const LONGEST = 12_000;

/** Nearest skills of each part of the text that count. */
const NEAREST = 3;

/** Parts that are asked at once. */
const AT_ONCE = 4;

/** Resolver of `Query.recogniseSkills`. */
export async function recogniseSkills(
	_: unknown,
	{ text, language = null, limit }: Arguments,
	{ services }: GraphContext
) {
	checkRange('limit', limit, 1, 20);
	if (text.length > LONGEST) throw new ApiError('BAD_INPUT', `A text has at most ${LONGEST} characters.`);
	const named = skillsNamedIn(text, await skillLexicon(services.driver));
	const parts = partsOf(text);
	const near: SkillHit[][] = [];
	for (let start = 0; start < parts.length; start += AT_ONCE) {
		const some = parts.slice(start, start + AT_ONCE);
		near.push(...(await Promise.all(some.map((part) => searchSkills(services, part, language, NEAREST)))));
	}
	return withLabels(services.driver, rankSkills(named, near, limit));
}
