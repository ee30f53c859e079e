import { pairKey, type PeopleNetwork } from './people-network.ts';

/**
 * How much nearer two communities come when one more tie joins them: all the way for the first tie, a tenth for the
 * tenth. Nothing where the two share a community.
 */
export function gainBetween(
	{ tiesBetween }: Pick<PeopleNetwork, 'tiesBetween'>,
	mine: readonly string[],
	theirs: readonly string[]
): { mine: string; theirs: string; gain: number } | null {
	if (mine.some((one) => theirs.includes(one))) return null;
	const pairs = mine.flatMap((one) =>
		theirs.map((other) => ({
			mine: one,
			theirs: other,
			gain: 1 / (1 + (tiesBetween.get(pairKey(one, other)) ?? 0))
		}))
	);
	const order = pairs.sort(
		(a, b) => b.gain - a.gain || (pairKey(a.mine, a.theirs) < pairKey(b.mine, b.theirs) ? -1 : 1)
	);
	return order[0] ?? null;
}
