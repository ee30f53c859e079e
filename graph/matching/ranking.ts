import { interleave } from '../experiments/interleave.ts';
import type { Candidate, CandidateKind, MatchingActor } from './candidate.ts';
import { choose, isElsewhere } from './places.ts';
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

/** A candidate that is shown, and the strategy that chose it. */
export type Ranked = { candidate: Candidate; strategy: string };

type Chosen = Partial<Record<CandidateKind, Ranked[]>>;

/** What the actor is shown, in the order in which it is worth reading. */
export function rank(
	candidates: Candidate[],
	me: MatchingActor,
	strategy: Strategy = DEFAULT_STRATEGY
): Ranked[] {
	return inOrder(chooseBy(candidates, me, strategy));
}

/**
 * The same by two strategies, whose colleagues are put into one list.
 *
 * @param seed  decides which of them begins
 */
export function rankBoth(
	candidates: Candidate[],
	me: MatchingActor,
	[first, second]: readonly [Strategy, Strategy],
	seed: string
): Ranked[] {
	const sides = [chooseBy(candidates, me, first), chooseBy(candidates, me, second)] as const;
	const lists = sides.map(({ teacher = [] }) => teacher) as [Ranked[], Ranked[]];
	const most = Math.max(...lists.map(({ length }) => length));
	const picked = interleave(lists, ({ candidate }) => candidate.id, most, seed).map(({ item }) => item);
	const isFar = ({ candidate }: Ranked) => isElsewhere(candidate, me);
	const far = lists.flat().find(isFar);
	// One from abroad stays where either side has one.
	const teacher = far && !picked.some(isFar) ? [...picked.slice(0, -1), far] : picked;
	return inOrder({ ...sides[0], teacher });
}

/** The best of each kind by one strategy. */
function chooseBy(candidates: Candidate[], me: MatchingActor, strategy: Strategy): Chosen {
	const byKind = Object.groupBy(candidates, ({ kind }) => kind);
	const chosen: Chosen = {};
	for (const [kind, some] of Object.entries(byKind) as [CandidateKind, Candidate[]][]) {
		const scored = some.map((candidate) => ({ candidate, score: scoreOf(candidate, me, strategy) }));
		chosen[kind] = choose(scored.sort(byScore), kind, me).map((candidate) => ({
			candidate,
			strategy: strategy.id
		}));
	}
	return chosen;
}

function inOrder(chosen: Chosen): Ranked[] {
	const left = Object.fromEntries(Object.entries(chosen).map(([kind, some]) => [kind, [...some]]));
	return ORDER.flatMap((kind) => left[kind]?.splice(0, 1) ?? []);
}
