import type { Driver } from 'neo4j-driver';
import { type Actor, actorParameter } from '../context.ts';
import type { Alike, Between, Candidate, CandidateKind, MatchingActor } from './candidate.ts';
import type { Nearby } from './near-in-meaning.ts';
import type { Ways } from './people/people-skills.ts';
import { LATER_DAYS, TERM_DAYS } from './periods.ts';
import { SOURCES } from './sources/index.ts';
import type { Found } from './sources/source.ts';
import { ask } from './statement.ts';
import { toCandidate } from './to-candidate.ts';
import { onlyVisible } from './visible.ts';

/** Most candidates of a kind that are looked at closely. */
const MOST = 150;

/** What speaks for the things of each kind. */
const FEATURES: Record<CandidateKind, string> = {
	teacher: 'suggest-colleague-features',
	material: 'suggest-material-features',
	community: 'suggest-community-features',
	question: 'suggest-question-features'
};
const KINDS = Object.keys(FEATURES) as CandidateKind[];

/** Who asks, with what is known of her. */
export type Asker = {
	driver: Driver;
	actor: Actor;
	me: MatchingActor;
	/** Her colleagues who may be named in a reason, by identifier. */
	between: Map<string, Between>;
};

/** The actor as the matching sees her; null for somebody who is no teacher. */
export async function findActor(driver: Driver, actor: Actor): Promise<MatchingActor | null> {
	const parameters = { actor: actorParameter(actor), laterDays: LATER_DAYS };
	const [row] = await ask<MatchingActor>(driver, 'suggest-actor', parameters);
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
	asker: Asker,
	nearby: Nearby,
	ways: Ways | null = null
): Promise<Candidate[]> {
	const { driver, actor } = asker;
	const found = await Promise.all(
		SOURCES.map(async ({ kind, find }) => ({ kind, found: await find({ ...asker, nearby, ways }) }))
	);
	const names = found.flatMap(({ kind, found: some }) => some.map(({ id }) => `${kind}:${id}`));
	const visible = await onlyVisible(driver, actor, names);
	const seen = KINDS.map((kind) => {
		const lists = found
			.filter((one) => one.kind === kind)
			.map(({ found: some }) => some.filter(({ id }) => visible.has(`${kind}:${id}`)));
		return readFeatures(asker, kind, byTurns(lists).slice(0, MOST));
	});
	return (await Promise.all(seen)).flat();
}

/** The first of each list, then the second of each …, each thing once with all that was found out about it. */
function byTurns(lists: Found[][]): Found[] {
	const found = new Map<string, Found>();
	for (let turn = 0; turn < Math.max(0, ...lists.map(({ length }) => length)); turn++)
		for (const list of lists) {
			const one = list[turn];
			const known = one && found.get(one.id);
			if (one) found.set(one.id, known ? { ...known, alike: one.alike ?? known.alike ?? [] } : one);
		}
	return [...found.values()];
}

/** What speaks for given things of one kind, all of which the actor may see. */
export async function readFeatures(
	{ driver, actor, me, between }: Asker,
	kind: CandidateKind,
	found: Found[]
): Promise<Candidate[]> {
	if (!found.length) return [];
	const rows = await ask(driver, FEATURES[kind], {
		actor: actorParameter(actor),
		ids: found.map(({ id }) => id),
		between: [...between.keys()],
		termDays: TERM_DAYS
	});
	const alike = new Map(found.map(({ id, alike: some = [] }) => [id, some] as [string, Alike[]]));
	return rows.map((row) => toCandidate(kind, row, { me, between, alike }));
}
