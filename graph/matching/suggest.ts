import type { Driver } from 'neo4j-driver';
import type { Client } from 'typesense';
import type { Actor } from '../context.ts';
import { addAuthors } from './authors.ts';
import type { Candidate, Facts, MatchingActor } from './candidate.ts';
import { type Asker, findActor, findBetween, findCandidates, readFeatures } from './candidates.ts';
import { explain, type Reason } from './explanation.ts';
import { currentLessons, taught } from './lessons.ts';
import { findNearby } from './near-in-meaning.ts';
import { addNetwork } from './people/add-network.ts';
import type { Ways } from './people/people-skills.ts';
import { rank, rankBoth } from './ranking.ts';
import { DEFAULT_STRATEGY } from './strategies/index.ts';
import type { Strategy } from './strategies/strategy.ts';
import { onlyVisible } from './visible.ts';

/** One suggestion with its reasons. */
export type Card = Pick<Candidate, 'node' | 'kind' | 'id' | 'title' | 'language' | 'country' | 'region'> & {
	crossBorder: boolean;
	facts: Required<Facts>;
	reasons: Reason[];
};

/** A suggestion with the strategy that chose it and the node of who made it, which are kept and not shown. */
export type ChosenCard = Card & { strategy: string; by: string | null };

/** What is suggested to a teacher, with what a page says of her beside it. */
export type Suggested = { actor: Pick<MatchingActor, 'skills' | 'reach' | 'hidden'>; cards: ChosenCard[] };

/** How suggestions are made where it is not the usual way. */
export type SuggestOptions = {
	/** Finds what is near in meaning; without it nothing is. */
	search?: Client | null;
	/** One strategy, or two in one list. */
	strategies?: readonly [Strategy] | readonly [Strategy, Strategy];
	/** Another place of the slider than the one she has chosen. */
	reach?: number | null;
	/** Colleagues found beforehand (see people/people-skills.ts); without it the graph is asked for them. */
	ways?: Ways | null;
	/** Names of nodes that are not suggested this time; the next best take their places. */
	without?: ReadonlySet<string>;
};

/**
 * What is suggested to a teacher, in four steps: candidates, features, ranking, explanation. Whatever has no path that
 * the actor may see is left out: nothing is suggested without its reason.
 *
 * @returns null for somebody who is no teacher
 */
export async function suggest(
	driver: Driver,
	actor: Actor,
	{
		search = null,
		strategies = [DEFAULT_STRATEGY],
		reach = null,
		ways = null,
		without = new Set()
	}: SuggestOptions = {}
): Promise<Suggested | null> {
	const [found, lessons] = await Promise.all([
		findAll(driver, actor, search, reach, ways),
		currentLessons(driver)
	]);
	if (!found) return null;
	const { me } = found;
	const candidates = found.candidates.filter(({ node }) => !without.has(node));
	const [first, second] = strategies.map((one) => taught(one, lessons)) as [Strategy, Strategy?];
	const ranked = second
		? rankBoth(candidates, me, [first, second], `${me.id} ${new Date().toISOString().slice(0, 10)}`)
		: rank(candidates, me, first);
	const named = await addAuthors(
		driver,
		actor,
		ranked.map(({ candidate }) => candidate)
	);
	const cards = named.map((one, at) => ({
		...toCard(one, me),
		strategy: ranked[at]!.strategy,
		by: one.by ?? null
	}));
	const { skills, reach: kept, hidden } = me;
	return { actor: { skills, reach: kept, hidden }, cards };
}

/** Everything that comes into question and has a path, with all that speaks for it. */
export async function findAll(
	driver: Driver,
	actor: Actor,
	search: Client | null,
	reach: number | null = null,
	ways: Ways | null = null
): Promise<{ me: MatchingActor; candidates: Candidate[] } | null> {
	const asker = await askerOf(driver, actor);
	if (!asker) return null;
	if (reach !== null) asker.me.reach = reach;
	const candidates = await findCandidates(asker, await findNearby(driver, search, actor), ways);
	return { me: asker.me, candidates: await addNetwork(asker, candidates.filter(hasPath)) };
}

/** One colleague as a suggestion; null when the actor may not see her. */
export async function suggestOne(driver: Driver, actor: Actor, id: string): Promise<Card | null> {
	const asker = await askerOf(driver, actor);
	const visible = await onlyVisible(driver, actor, [`teacher:${id}`]);
	if (!asker || !visible.size || id === asker.me.id) return null;
	const [candidate] = await addNetwork(asker, await readFeatures(asker, 'teacher', [{ id }]));
	return candidate ? toCard(candidate, asker.me) : null;
}

/** The actor as the matching works for her; null for somebody who is no teacher. */
export async function askerOf(driver: Driver, actor: Actor): Promise<Asker | null> {
	const [me, between] = await Promise.all([findActor(driver, actor), findBetween(driver, actor)]);
	return me && { driver, actor, me, between };
}

/** Something can be said for it. */
export const hasPath = ({ helps, needs, asked, between, alike }: Candidate): boolean =>
	helps.length + needs.length + asked.length + between.length + alike.length > 0;

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
