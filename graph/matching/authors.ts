import type { Driver } from 'neo4j-driver';
import type { Actor } from '../context.ts';
import type { Candidate } from './candidate.ts';
import { ask } from './statement.ts';
import { onlyVisible } from './visible.ts';

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
		const { node: by, author, country, region } = known;
		return { ...candidate, by, country, region, facts: { ...candidate.facts, author } };
	});
}
