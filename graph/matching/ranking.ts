import type { Candidate, CandidateKind, MatchingActor } from './candidate.ts';
import { choose } from './places.ts';
import { byScore, scoreOf } from './score.ts';
import { DEFAULT_STRATEGY } from './strategies/index.ts';
import type { Strategy } from './strategies/strategy.ts';

/** Order on the page: a colleague first, then by turns. */
const ORDER: CandidateKind[] = [
	'teacher',
	'material',
	'question',
	'teacher',
	'community',
	'material',
	'teacher',
	'question',
	'material'
];

/** What the actor is shown, in the order in which it is worth reading. */
export function rank(
	candidates: Candidate[],
	me: MatchingActor,
	strategy: Strategy = DEFAULT_STRATEGY
): Candidate[] {
	const byKind = Object.groupBy(candidates, ({ kind }) => kind);
	const chosen = new Map<CandidateKind, Candidate[]>();
	for (const [kind, some] of Object.entries(byKind) as [CandidateKind, Candidate[]][]) {
		const scored = some.map((candidate) => ({ candidate, score: scoreOf(candidate, me, strategy) }));
		chosen.set(kind, choose(scored.sort(byScore), kind, me));
	}
	return ORDER.flatMap((kind) => chosen.get(kind)?.splice(0, 1) ?? []);
}
