import type { Driver } from 'neo4j-driver';
import type { Actor } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import type { CandidateKind } from '../matching/candidate.ts';
import { LATER_DAYS } from '../matching/periods.ts';
import { type Card, suggest } from '../matching/suggest.ts';

/** How many of each kind a letter proposes; the ranking sees to it that one colleague is from abroad. */
const MOST: Partial<Record<CandidateKind, number>> = { teacher: 3, material: 1, question: 1 };

/**
 * What the next letter of a teacher would propose: the same suggestions as on her page, without those who have no room
 * now and without what earlier letters proposed. Colleagues first, then a material, then a question.
 *
 * @param full  names of colleagues who have no room
 */
export async function chooseCards(driver: Driver, actor: Actor, full: ReadonlySet<string>): Promise<Card[]> {
	const before = await read<{ node: string }>(driver, cypher('letter-proposed-before'), {
		reader: actor.id,
		laterDays: LATER_DAYS
	});
	const without = full.union(new Set(before.map(({ node }) => node)));
	const suggested = (await suggest(driver, actor, { without }))?.cards ?? [];
	return Object.entries(MOST).flatMap(([wanted, most]) =>
		suggested.filter(({ kind }) => kind === wanted).slice(0, most)
	);
}
