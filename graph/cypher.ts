import { readFileSync } from 'node:fs';
import { PURPOSES, SECTIONS } from './rights.ts';
import { root } from './root.ts';

const statements = new Map<string, string>();

/**
 * A statement of `graph/cypher`, with the rights that it names written out (see expandRights). A statement that uses
 * `visible` or `shows` needs the parameter `$actor` (see actorParameter in context.ts).
 *
 * @param name  file name without its ending
 */
export function cypher(name: string): string {
	let statement = statements.get(name);
	if (statement === undefined) {
		statement = expandRights(readFileSync(`${root}/graph/cypher/${name}.cypher`, 'utf8'));
		statements.set(name, statement);
	}
	return statement;
}

/**
 * Writes out the rights that a statement, or the SDL, names:
 *
 * - `visible(n)`: `$actor` may see this node
 * - `shows(t, 'offers')`: `$actor` may see this section of a teacher whom she may see; what is no teacher passes.
 *   The section may be a variable that holds the name of its property, or null for what belongs to no section
 * - `unrestricted(t, 'offers')`: whoever sees the profile sees this section. What is told to many at once (index,
 *   figures, suggestions, counts) keeps to it and needs no actor
 * - `consents(t, 'maps')`: the teacher agrees to this purpose
 *
 * @throws when a section or purpose is none
 */
export function expandRights(text: string): string {
	return text
		.replaceAll(/\bvisible\((\w+)\)/g, (_, node: string) => visibilityOf(node))
		.replaceAll(/\bshows\((\w+), (?:'(\w+)'|(\w+))\)/g, (_, node: string, name?: string, variable?: string) =>
			sectionShown(node, name ? `${node}.${propertyOf(name)}` : `${node}[${variable}]`)
		)
		.replaceAll(/\bunrestricted\((\w+), '(\w+)'\)/g, (_, node: string, name: string) =>
			sectionUnrestricted(node, `${node}.${propertyOf(name)}`)
		)
		.replaceAll(/\bconsents\((\w+), '(\w+)'\)/g, (_, node: string, purpose: string) => {
			if (!PURPOSES.some((one) => one === purpose)) throw new Error(`"${purpose}" is no purpose.`);
			return `('${purpose}' IN coalesce(${node}.consents, []))`;
		});
}

/** Property of a Teacher that holds the visibility of a section; absent where it is that of the profile. */
export function propertyOf(section: string): string {
	if (!SECTIONS.some((one) => one === section)) throw new Error(`"${section}" is no section.`);
	return `${section}Visibility`;
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

function sectionShown(t: string, level: string): string {
	return `(
	${level} IS NULL OR ${level} = 'public'
	OR ($actor.id IS NOT NULL AND (
		${level} = 'members' OR ${t}.id = $actor.id
		OR (${level} = 'communities' AND EXISTS { (${t})-[:MEMBER_OF]->(own:Community) WHERE own.id IN $actor.communities })
	))
)`;
}

function sectionUnrestricted(t: string, level: string): string {
	return `(${level} IS NULL OR ${level} = 'public' OR ${level} = ${t}.visibility OR ${t}.visibility = 'private'
	OR (${level} = 'members' AND ${t}.visibility = 'communities'))`;
}
