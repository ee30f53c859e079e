import { readFileSync } from 'node:fs';
import { root } from './root.ts';

const statements = new Map<string, string>();

/**
 * A statement of `graph/cypher`, with `visible(n)` replaced by the visibility predicate for that variable.
 * A statement that uses it needs the parameter `$actor` (see actorParameter in context.ts).
 *
 * @param name  file name without its ending
 */
export function cypher(name: string): string {
	let statement = statements.get(name);
	if (statement === undefined) {
		statement = expandVisibility(readFileSync(`${root}/graph/cypher/${name}.cypher`, 'utf8'));
		statements.set(name, statement);
	}
	return statement;
}

/** Replaces each `visible(variable)` of a statement. */
export function expandVisibility(statement: string): string {
	return statement.replaceAll(/\bvisible\((\w+)\)/g, (_, variable: string) => visibilityOf(variable));
}

/**
 * May `$actor` see this node? The same rules as `@authorization` in graph/types, for statements written by hand:
 * public things, members' things for whoever is signed in, a community's things for its members, one's own always.
 */
function visibilityOf(n: string): string {
	return `(
	${n}.visibility = 'public'
	OR ${n}:Skill OR ${n}:Region OR ${n}:School OR ${n}:Subject OR ${n}:Stage
	OR ($actor.id IS NOT NULL AND (
		${n}.visibility = 'members'
		OR (${n}:Teacher AND ${n}.id = $actor.id)
		OR (${n}:Community AND ${n}.id IN $actor.communities)
		OR (${n}.visibility = 'communities'
			AND EXISTS { (${n})-[:MEMBER_OF|SHARED_IN|HOSTED_BY]->(shared:Community) WHERE shared.id IN $actor.communities })
		OR EXISTS { (:Teacher {id: $actor.id})-[:AUTHORED|ASKED|ATTENDED]->(${n}) }
	))
)`;
}
