import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { type Actor, actorParameter } from '../context.ts';
import { cypher, expandRights } from '../cypher.ts';
import { type Parameters, read, type Row } from '../driver.ts';

/** The first run of a statement is planned, which takes seconds on a machine that is busy; later ones take milliseconds. */
export const PATIENCE = 15_000;

/** To how many people a colleague is suggested for each contact she has room for: most hellos are never said. */
export const SHOWN_PER_PLACE = 12;

/** A skill as a node of a path, with its labels. */
const skillNode = (s: string) => `{
	node: 'skill:' + coalesce(${s}.notation, ${s}.uri), label: coalesce(${s}.prefLabelEn, ${s}.prefLabelOther, ${s}.uri),
	labelEn: ${s}.prefLabelEn, labelSv: ${s}.prefLabelSv, labelDe: ${s}.prefLabelDe, labelPt: ${s}.prefLabelPt
}`;

/** The one or two steps in the hierarchy that lead from a skill to another. */
const skillSteps = (s: string, first: string, middle: string, near: string) => `(
	[{skill: ${skillNode(middle)}, isUp: startNode(${first}) = ${s}}]
	+ CASE WHEN ${near} = ${middle} THEN []
		ELSE [{skill: ${skillNode(near)}, isUp: EXISTS { (${middle})-[:BROADER]->(${near}) }}] END
)`;

/** The actor `me` has not answered this suggestion, or said "later" long enough ago. */
const unanswered = (n: string) => `NOT EXISTS {
	MATCH (me)<-[:MADE_TO]-(answered:Suggestion)-[:SUGGESTS]->(${n})
	WHERE answered.state IN ['accepted', 'notRelevant']
		OR (answered.state = 'later' AND answered.answeredAt > datetime() - duration({days: $laterDays}))
}`;

/** What a look at a colleague alone tells, which is cheap: she takes part, has room and speaks a language of `me`. */
const takesPart = (c: string) => `(
	${c} <> me AND consents(${c}, 'suggest') AND ${c}.availability > 0
	AND any(language IN ${c}.languages WHERE language IN me.languages)
)`;

/**
 * A colleague who wishes to be suggested, speaks a language of `me`, has room for one more, is new to her, and has not
 * waved her aside; and who is not yet suggested to as many others as she has room for.
 */
const suggestible = (c: string) => `(
	${takesPart(c)}
	AND NOT EXISTS { (me)-[:COLLABORATES_WITH]-(${c}) }
	AND NOT EXISTS { (me)<-[:INTRODUCES]-(:Introduction)-[:INTRODUCES]->(${c}) }
	AND NOT EXISTS { (${c})<-[:MADE_TO]-(:Suggestion {state: 'notRelevant'})-[:SUGGESTS]->(me) }
	AND ${unanswered(c)}
	AND COUNT {
		MATCH (${c})<-[:INTRODUCES]-(i:Introduction)
		WHERE i.state IN ['proposed', 'accepted'] AND i.wavedAt IS NULL AND i.createdAt > datetime() - duration({days: $termDays})
	} < ${c}.availability
	AND COUNT {
		MATCH (${c})<-[:SUGGESTS]-(shown:Suggestion {state: 'open'})
		WHERE coalesce(shown.shownAt, shown.createdAt) > datetime() - duration({days: $termDays}) AND NOT EXISTS { (shown)-[:MADE_TO]->(me) }
	} < ${c}.availability * ${SHOWN_PER_PLACE}
)`;

const MACROS: [RegExp, (...variables: string[]) => string][] = [
	[/\bsuggestible\((\w+)\)/g, suggestible],
	[/\btakesPart\((\w+)\)/g, takesPart],
	[/\bskillSteps\((\w+), (\w+), (\w+), (\w+)\)/g, skillSteps],
	[/\bskillNode\((\w+)\)/g, skillNode],
	[/\bunanswered\((\w+)\)/g, unanswered]
];

/** A parameter of a statement, other than who asks. */
const PARAMETER = /\$(?!actor\b)(\w+)/g;

/**
 * A statement of the matching, with `suggestible(c)`, `takesPart(c)`, `unanswered(n)`, `skillNode(s)` and `skillSteps(…)` written out:
 * several statements share them. Its parameters are read from one map: Neo4j plans a statement anew for a list of
 * another length, which for these takes longer than running them; in a map it does not look.
 *
 * @param name  file name without its ending
 */
function statement(name: string): string {
	const written = MACROS.reduce(
		(text, [macro, write]) => text.replaceAll(macro, (_, ...found: string[]) => write(...found)),
		cypher(name)
	);
	return expandRights(written).replaceAll(PARAMETER, '$query.$1');
}

/** Runs one of these statements. */
export function ask<R = Row>(driver: Driver, name: string, { actor, ...query }: Parameters): Promise<R[]> {
	return read<R>(driver, statement(name), { actor, query }, PATIENCE);
}

/** The same inside a transaction that goes on to change something. */
export async function askIn<R = Row>(
	tx: ManagedTransaction,
	name: string,
	{ actor, ...query }: Parameters
): Promise<R[]> {
	const { records } = await tx.run(statement(name), { actor, query });
	return records.map((record) => record.toObject() as R);
}

/** Has statements planned, one after the other: together they would keep the server from everybody else. */
export async function planAll(driver: Driver, names: readonly string[], actor: Actor): Promise<void> {
	const query = {
		ids: [],
		nodes: [],
		between: [],
		only: null,
		most: 1,
		closely: 1,
		laterDays: 1,
		termDays: 1,
		outcomeDays: 1,
		key: '',
		hours: 1,
		margin: 1
	};
	for (const name of names)
		await read(driver, statement(name), { actor: actorParameter(actor), query }, PATIENCE).catch(() => []);
}
