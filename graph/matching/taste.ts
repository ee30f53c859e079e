import type { CandidateKind, MatchingActor } from './candidate.ts';

/** What is left of a skill's weight each time the actor said that a suggestion for it was about something else. */
const WORN = 0.5;

/** How much of its weight a skill has kept. */
export function wearOf({ said }: MatchingActor): (skill: string) => number {
	const topics = said.filter(({ reason }) => reason === 'topic').flatMap(({ skills }) => skills);
	return (skill) => WORN ** topics.filter((one) => one === skill).length;
}

/** How many places a kind has lost: one each time the actor wanted none of this kind. */
export const placesLost = ({ said }: MatchingActor, kind: CandidateKind): number =>
	said.filter((one) => one.reason === 'kind' && one.kind === kind).length;

/** How much more the language or the stage of a kind counts since suggestions were wrong in it. */
export const heedOf = ({ said }: MatchingActor, kind: CandidateKind, reason: string): number =>
	1 + said.filter((one) => one.reason === reason && one.kind === kind).length;
