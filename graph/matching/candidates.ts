import type { Driver } from 'neo4j-driver';
import { type Actor, actorParameter } from '../context.ts';
import type { Row } from '../driver.ts';
import type { Between, Candidate, CandidateKind, MatchingActor, Shared } from './candidate.ts';
import { ask } from './statement.ts';
import { onlyVisible } from './visible.ts';

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
	const visible = await onlyVisible(
		driver,
		actor,
		rows.map(({ node }) => node)
	);
	return new Map(rows.filter(({ node }) => visible.has(node)).map(({ id, ...person }) => [id, person]));
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
			return { kind, ids: rows.map(({ id }) => id) };
		})
	);
	const names = found.flatMap(({ kind, ids }) => ids.map((id) => `${kind}:${id}`));
	const visible = await onlyVisible(driver, actor, names);
	const seen = found.map(({ kind, ids }) => {
		const some = ids.filter((id) => visible.has(`${kind}:${id}`)).slice(0, MOST);
		return readFeatures(driver, actor, between, kind, some);
	});
	return (await Promise.all(seen)).flat();
}

/** What speaks for given things of one kind, all of which the actor may see. */
export async function readFeatures(
	driver: Driver,
	actor: Actor,
	between: Map<string, Between>,
	kind: CandidateKind,
	ids: string[]
): Promise<Candidate[]> {
	if (!ids.length) return [];
	const rows = await ask(driver, SOURCES[kind].features, {
		actor: actorParameter(actor),
		ids,
		between: [...between.keys()]
	});
	return rows.map((row) => toCandidate(kind, row, between));
}

/** What a kind does not have is empty, so that features need no cases. */
function toCandidate(kind: CandidateKind, row: Row, people: Map<string, Between>): Candidate {
	const { teaches, about, helps, needs, asked, between, ...rest } = row as Partial<
		Record<'teaches' | 'about' | 'helps' | 'needs', Shared[]>
	> & { asked?: Candidate['asked']; between?: string[] };
	return {
		country: null,
		region: null,
		need: 0,
		age: 0,
		...rest,
		helps: strongestFirst(teaches ?? helps ?? []),
		needs: strongestFirst(about ?? needs ?? []),
		asked: strongestFirst(asked ?? []),
		between: (between ?? []).flatMap((id) => people.get(id) ?? []),
		kind
	} as unknown as Candidate;
}

/** What is needed most or known best first; the graph gives no order, and the same page must come out each time. */
function strongestFirst<One extends Shared>(shared: One[]): One[] {
	const weight = ({ urgency = 1, level = 1 }: Shared) => urgency * 4 + level;
	return shared.toSorted((a, b) => weight(b) - weight(a) || (a.skill.node < b.skill.node ? -1 : 1));
}

/** Adds who wrote or asked, and where she is from, where the actor may see her. */
export async function addAuthors(
	driver: Driver,
	actor: Actor,
	candidates: Candidate[]
): Promise<Candidate[]> {
	type Author = Pick<Candidate, 'id' | 'node' | 'country' | 'region'> & { author: string };
	const ids = candidates.filter(({ kind }) => kind === 'material' || kind === 'question').map(({ id }) => id);
	if (!ids.length) return candidates;
	const rows = await ask<Author>(driver, 'suggest-authors', { ids });
	const visible = await onlyVisible(
		driver,
		actor,
		rows.map(({ node }) => node)
	);
	// Of several authors the first one in the order of identifiers.
	const seen = rows.filter(({ node }) => visible.has(node)).reverse();
	const authors = new Map(seen.map((row) => [row.id, row]));
	return candidates.map((candidate) => {
		const known = authors.get(candidate.id);
		if (!known) return candidate;
		const { author, country, region } = known;
		return { ...candidate, country, region, facts: { ...candidate.facts, author } };
	});
}
