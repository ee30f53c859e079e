import type { Driver } from 'neo4j-driver';
import type { Actor } from '../context.ts';
import type { Candidate, Facts, MatchingActor } from './candidate.ts';
import { addAuthors, findActor, findBetween, findCandidates, readFeatures } from './candidates.ts';
import { explain, type Reason } from './explanation.ts';
import { rank } from './ranking.ts';
import { onlyVisible } from './visible.ts';

/** One suggestion with its reasons. */
export type Card = Pick<Candidate, 'node' | 'kind' | 'id' | 'title' | 'language' | 'country' | 'region'> & {
	crossBorder: boolean;
	facts: Required<Facts>;
	reasons: Reason[];
};

/**
 * What is suggested to a teacher, in four steps: candidates, features, ranking, explanation. Whatever has no path that
 * the actor may see is left out: nothing is suggested without its reason.
 *
 * @param without  names of nodes that are not suggested this time; the next best take their places
 * @returns null for somebody who is no teacher
 */
export async function suggest(
	driver: Driver,
	actor: Actor,
	without: ReadonlySet<string> = new Set()
): Promise<{ actor: MatchingActor; cards: Card[] } | null> {
	const [me, between] = await Promise.all([findActor(driver, actor), findBetween(driver, actor)]);
	if (!me) return null;
	const candidates = await findCandidates(driver, actor, between);
	const wanted = candidates.filter((one) => hasPath(one) && !without.has(one.node));
	const chosen = await addAuthors(driver, actor, rank(wanted, me));
	return { actor: me, cards: chosen.map((one) => toCard(one, me)) };
}

/** One colleague as a suggestion; null when the actor may not see her. */
export async function suggestOne(driver: Driver, actor: Actor, id: string): Promise<Card | null> {
	const [me, between] = await Promise.all([findActor(driver, actor), findBetween(driver, actor)]);
	const visible = await onlyVisible(driver, actor, [`teacher:${id}`]);
	const [candidate] = await readFeatures(driver, actor, between, 'teacher', visible.size ? [id] : []);
	return me && candidate && candidate.id !== me.id ? toCard(candidate, me) : null;
}

/** Something can be said for it. */
export const hasPath = ({ helps, needs, asked, between }: Candidate): boolean =>
	helps.length + needs.length + asked.length + between.length > 0;

/** A candidate as it is shown. */
export function toCard(candidate: Candidate, me: MatchingActor): Card {
	const { node, kind, id, title, language, country, region, facts } = candidate;
	return {
		node,
		kind,
		id,
		title,
		language,
		country,
		region,
		crossBorder: Boolean(country && me.country && country !== me.country),
		facts: { ...NO_FACTS, ...facts },
		reasons: explain(candidate, me)
	};
}

const NO_FACTS: Required<Facts> = {
	subjects: [],
	stages: [],
	languages: [],
	school: null,
	author: null,
	licence: null,
	kind: null,
	minutes: null,
	members: null,
	answers: null,
	line: null
};
