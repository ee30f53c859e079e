import type { Driver } from 'neo4j-driver';
import type { Actor } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import type { CandidateKind } from '../matching/candidate.ts';
import { addAuthors } from '../matching/authors.ts';
import { readFeatures } from '../matching/candidates.ts';
import { readNode } from '../matching/node.ts';
import { addNetwork } from '../matching/people/add-network.ts';
import { askerOf, type Card, hasPath, toCard } from '../matching/suggest.ts';
import { onlyVisible } from '../matching/visible.ts';

/**
 * What a letter proposes, as cards, by letter. A letter keeps whom it names and no words: what it says is read anew,
 * so that nobody is in it who no longer shows herself to the reader, and nothing is without its reason.
 */
export async function cardsOfLetters(
	driver: Driver,
	actor: Actor,
	letters: string[]
): Promise<Map<string, Card[]>> {
	const items = await read<{ letter: string; node: string }>(driver, cypher('letter-items'), { letters });
	const cards = await cardsOf(driver, actor, [...new Set(items.map(({ node }) => node))]);
	return new Map(
		letters.map((id) => {
			const own = items.filter(({ letter }) => letter === id);
			return [id, own.flatMap(({ node }) => cards.get(node) ?? [])];
		})
	);
}

async function cardsOf(driver: Driver, actor: Actor, nodes: string[]): Promise<Map<string, Card>> {
	const [asker, visible] = await Promise.all([askerOf(driver, actor), onlyVisible(driver, actor, nodes)]);
	if (!asker) return new Map();
	const byKind = Object.groupBy([...visible].map(readNode), ({ kind }) => kind);
	const found = await Promise.all(
		Object.entries(byKind).map(([kind, some]) =>
			readFeatures(
				asker,
				kind as CandidateKind,
				some.map(({ id }) => ({ id }))
			)
		)
	);
	const candidates = await addNetwork(asker, found.flat().filter(hasPath));
	const named = await addAuthors(driver, actor, candidates);
	return new Map(named.map((one) => [one.node, toCard(one, asker.me)]));
}
