import type { Candidate, CandidateKind, MatchingActor } from './candidate.ts';
import { type Features, featuresOf } from './features.ts';

/** Name and version of the strategy, kept with each answer so that strategies can be compared. */
export const STRATEGY = 'complement-1';

/** What counts how much, by kind. */
const WEIGHTS: Record<CandidateKind, Partial<Features>> = {
	teacher: { fit: 5, mine: 1.5, theirs: 0.5, between: 1.5, stage: 1, language: 0.5 },
	material: { mine: 4, asked: 2, between: 1.5, stage: 1.5, language: 1 },
	community: { mine: 3, theirs: 1, between: 2, language: 1 },
	question: { theirs: 3, language: 2, stage: 1, fresh: 1, open: 1 }
};

/** How many of each kind, and how many of them should come from elsewhere where there are any. */
const PLACES: Record<CandidateKind, { most: number; elsewhere: number }> = {
	teacher: { most: 3, elsewhere: 1 },
	material: { most: 3, elsewhere: 1 },
	community: { most: 1, elsewhere: 0 },
	question: { most: 2, elsewhere: 0 }
};

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

/** A second suggestion for the same skill is worth this much of the first one. */
const REPEATED = 0.7;

type Scored = { candidate: Candidate; score: number };

/** What the actor is shown, in the order in which it is worth reading. */
export function rank(candidates: Candidate[], actor: MatchingActor): Candidate[] {
	const byKind = Object.groupBy(candidates, ({ kind }) => kind);
	const chosen = new Map<CandidateKind, Candidate[]>();
	for (const [kind, some] of Object.entries(byKind) as [CandidateKind, Candidate[]][])
		chosen.set(kind, choose(score(some, actor), kind, actor));
	return ORDER.flatMap((kind) => chosen.get(kind)?.splice(0, 1) ?? []);
}

function score(candidates: Candidate[], actor: MatchingActor): Scored[] {
	return candidates
		.map((candidate) => {
			const features = featuresOf(candidate, actor);
			const weights = Object.entries(WEIGHTS[candidate.kind]) as [keyof Features, number][];
			return { candidate, score: weights.reduce((sum, [name, weight]) => sum + weight * features[name], 0) };
		})
		.sort(byScore);
}

/** The best, varied by skill; the last place goes to one from elsewhere when none of the best is. */
function choose(scored: Scored[], kind: CandidateKind, actor: MatchingActor): Candidate[] {
	const { most, elsewhere } = PLACES[kind];
	const chosen: Candidate[] = [];
	const left = [...scored];
	while (chosen.length < most && left.length) {
		const missing = elsewhere - chosen.filter((one) => isElsewhere(one, actor)).length;
		const isLastChance = most - chosen.length <= missing;
		const pool = isLastChance ? left.filter(({ candidate }) => isElsewhere(candidate, actor)) : left;
		const [best] = (pool.length ? pool : left).map((one) => varied(one, chosen)).sort(byScore);
		chosen.push(best!.candidate);
		left.splice(
			left.findIndex(({ candidate }) => candidate === best!.candidate),
			1
		);
	}
	return chosen;
}

function varied({ candidate, score }: Scored, chosen: Candidate[]): Scored {
	const skill = mainSkill(candidate);
	const repeated = chosen.filter((one) => skill && mainSkill(one) === skill).length;
	return { candidate, score: score * REPEATED ** repeated };
}

const mainSkill = ({ helps, needs, asked }: Candidate): string | undefined =>
	(helps[0] ?? asked[0] ?? needs[0])?.skill.node;

/** Abroad; for a material, in a language that is not hers. */
export function isElsewhere({ kind, country, facts }: Candidate, actor: MatchingActor): boolean {
	if (kind === 'material') return !facts.languages?.some((language) => actor.languages.includes(language));
	return Boolean(country && actor.country && country !== actor.country);
}

/** Equal scores in the order of identifiers, so that the same graph gives the same page. */
const byScore = (a: Scored, b: Scored): number =>
	b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1);
