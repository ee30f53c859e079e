import type { Candidate, CandidateKind, MatchingActor } from './candidate.ts';
import { byScore, type Scored } from './score.ts';
import { placesLost } from './taste.ts';

/** What at least so many of a kind must be, where there is one. */
type Quota = { name: string; least: number; is: (candidate: Candidate, me: MatchingActor) => boolean };

/** From another country; for a material, in a language that is not hers. */
const elsewhere: Quota = { name: 'elsewhere', least: 1, is: isElsewhere };

/**
 * The floor of fairness: of three colleagues one was suggested to hardly anybody else this term, so that everybody who
 * takes part is suggested to somebody. The cap is in the statements: nobody is suggested to more than she has room for.
 */
const seldomShown: Quota = { name: 'seldomShown', least: 1, is: ({ exposure }) => exposure < 2 };

/** How many of each kind, and what some of them must be. */
const PLACES: Record<CandidateKind, { most: number; quotas: Quota[] }> = {
	teacher: { most: 3, quotas: [elsewhere, seldomShown] },
	material: { most: 3, quotas: [elsewhere] },
	community: { most: 1, quotas: [] },
	question: { most: 2, quotas: [] }
};

/** A second suggestion for the same skill is worth this much of the first one. */
const REPEATED = 0.7;

/** The best of a kind, varied by skill; the last places go to those without whom a quota would not be met. */
export function choose(scored: Scored[], kind: CandidateKind, me: MatchingActor): Candidate[] {
	const { most, quotas } = PLACES[kind];
	const places = Math.max(0, most - placesLost(me, kind));
	const chosen: Candidate[] = [];
	const left = [...scored];
	while (chosen.length < places && left.length) {
		const [best] = poolOf(left, places - chosen.length, chosen, quotas, me)
			.map((one) => varied(one, chosen))
			.sort(byScore);
		chosen.push(best!.candidate);
		left.splice(
			left.findIndex(({ candidate }) => candidate === best!.candidate),
			1
		);
	}
	return chosen;
}

/** Whoever may have the next place. */
function poolOf(
	left: Scored[],
	places: number,
	chosen: Candidate[],
	quotas: Quota[],
	me: MatchingActor
): Scored[] {
	const missing = quotas.filter(({ least, is }) => chosen.filter((one) => is(one, me)).length < least);
	if (places > missing.length) return left;
	const meeting = (some: Quota[]) =>
		left.filter(({ candidate }) => some.every(({ is }) => is(candidate, me)));
	const pools = [missing, ...missing.map((one) => [one])].map(meeting);
	return pools.find(({ length }) => length) ?? left;
}

function varied({ candidate, score }: Scored, chosen: Candidate[]): Scored {
	const skill = mainSkill(candidate);
	const repeated = chosen.filter((one) => skill && mainSkill(one) === skill).length;
	return { candidate, score: score * REPEATED ** repeated };
}

const mainSkill = ({ helps, needs, asked }: Candidate): string | undefined =>
	(helps[0] ?? asked[0] ?? needs[0])?.skill.node;

/** Abroad; for a material, in a language that is not hers. */
export function isElsewhere({ kind, country, facts }: Candidate, me: MatchingActor): boolean {
	if (kind === 'material') return !facts.languages?.some((language) => me.languages.includes(language));
	return Boolean(country && me.country && country !== me.country);
}
