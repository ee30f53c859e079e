import type { Driver } from 'neo4j-driver';
import { type Actor, actorParameter } from '../context.ts';
import type { Row } from '../driver.ts';
import type { Between, Candidate, CandidateKind, MatchingActor } from './candidate.ts';
import { LABELS } from './node.ts';
import { ask } from './statement.ts';

/** How long "not now" holds. */
export const LATER_DAYS = 90;

/** A term: hellos of this long ago still take up room. */
export const TERM_DAYS = 120;

/** Most candidates of a kind that are looked at closely, and most that are found before the invisible ones are left out. */
const MOST = 150;
const MOST_FOUND = 400;

/** Where candidates come from: first who comes into question, then what speaks for each. */
const SOURCES: Record<CandidateKind, { candidates: string; features: string }> = {
	teacher: { candidates: 'suggest-colleagues', features: 'suggest-colleague-features' },
	material: { candidates: 'suggest-materials', features: 'suggest-material-features' },
	community: { candidates: 'suggest-communities', features: 'suggest-community-features' },
	question: { candidates: 'suggest-questions', features: 'suggest-question-features' }
};
const KINDS = Object.keys(SOURCES) as CandidateKind[];

/** The actor as the matching sees her; null for somebody who is no teacher. */
export async function findActor(driver: Driver, actor: Actor): Promise<MatchingActor | null> {
	const [row] = await ask<MatchingActor>(driver, 'suggest-actor', {
		actor: actorParameter(actor)
	});
	return row ?? null;
}

/** The actor's colleagues who may be named in a reason, by identifier. */
export async function findBetween(driver: Driver, actor: Actor): Promise<Map<string, Between>> {
	const rows = await ask<Between & { id: string }>(driver, 'suggest-between', {
		actor: actorParameter(actor)
	});
	return new Map(rows.map(({ id, ...person }) => [id, person]));
}

/** Everything of all kinds that comes into question for the actor, with what speaks for it. */
export async function findCandidates(
	driver: Driver,
	actor: Actor,
	between: Map<string, Between>
): Promise<Candidate[]> {
	const found = await Promise.all(
		KINDS.map(async (kind) => {
			const rows = await ask<{ id: string }>(driver, SOURCES[kind].candidates, {
				actor: actorParameter(actor),
				laterDays: LATER_DAYS,
				termDays: TERM_DAYS,
				most: MOST_FOUND
			});
			const ids = rows.map(({ id }) => id);
			return readFeatures(driver, actor, between, kind, ids);
		})
	);
	return found.flat();
}

/** What speaks for given things of one kind; those which the actor may not see are left out. */
export async function readFeatures(
	driver: Driver,
	actor: Actor,
	between: Map<string, Between>,
	kind: CandidateKind,
	found: string[]
): Promise<Candidate[]> {
	if (!found.length) return [];
	const who = { actor: actorParameter(actor) };
	const visible = await ask<{ id: string }>(driver, `suggest-visible:${LABELS[kind]}`, {
		...who,
		ids: found
	});
	const ids = visible.slice(0, MOST).map(({ id }) => id);
	const rows = await ask(driver, SOURCES[kind].features, {
		...who,
		ids,
		between: [...between.keys()]
	});
	return rows.map((row) => toCandidate(kind, row, between));
}

/** What a kind does not have is empty, so that features need no cases. */
function toCandidate(kind: CandidateKind, row: Row, people: Map<string, Between>): Candidate {
	const { teaches, about, between = [], ...rest } = row as Row & { between?: string[] };
	return {
		country: null,
		region: null,
		helps: teaches ?? [],
		needs: about ?? [],
		asked: [],
		need: 0,
		age: 0,
		...rest,
		between: between.flatMap((id) => people.get(id) ?? []),
		kind
	} as unknown as Candidate;
}

/** Adds who wrote or asked, and where she is from, where the actor may see her. */
export async function addAuthors(
	driver: Driver,
	actor: Actor,
	candidates: Candidate[]
): Promise<Candidate[]> {
	type Author = Pick<Candidate, 'id' | 'country' | 'region'> & { author: string };
	const ids = candidates.filter(({ kind }) => kind === 'material' || kind === 'question').map(({ id }) => id);
	if (!ids.length) return candidates;
	const rows = await ask<Author>(driver, 'suggest-authors', {
		actor: actorParameter(actor),
		ids
	});
	const authors = new Map(rows.map((row) => [row.id, row]));
	return candidates.map((candidate) => {
		const known = authors.get(candidate.id);
		if (!known) return candidate;
		const { author, country, region } = known;
		return { ...candidate, country, region, facts: { ...candidate.facts, author } };
	});
}
