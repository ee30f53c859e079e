import type { Driver } from 'neo4j-driver';
import { cypher } from '../../cypher.ts';
import { read } from '../../driver.ts';
import type { NetworkScores } from '../candidate.ts';
import { buildNetwork } from '../links/network.ts';
import { SCORES } from '../links/scores/index.ts';
import type { Scorer } from '../links/scores/score.ts';

/** A tie as the graph has it: who turned to whom, when last, and how often. */
export type TieRow = { from: string; to: string; at: number; contacts: number };

/** Who works with whom, of those who let themselves be suggested and show their ties, held in this process. */
export type PeopleNetwork = {
	/** When it was read. */
	at: number;
	/** Place of each person in the network. */
	placeOf: Map<string, number>;
	scorers: Record<keyof NetworkScores, Scorer>;
	/** Ties between the members of two communities, by `pairKey`. */
	tiesBetween: Map<string, number>;
	/** Tells whether the ties are those of another reading. */
	revision: string;
};

/** Two communities in either order. */
export const pairKey = (one: string, other: string): string =>
	one < other ? `${one} ${other}` : `${other} ${one}`;

/** Three hundred thousand ties take seconds, and nobody waits for them but the first. */
const PATIENCE = 60_000;

/**
 * Reads the network as it is now.
 *
 * @param former  an earlier one, whose scorers serve on where no tie has changed
 */
export async function readPeopleNetwork(driver: Driver, former?: PeopleNetwork): Promise<PeopleNetwork> {
	const [ties, pairs] = await Promise.all([
		read<TieRow>(driver, cypher('people-network-ties'), {}, PATIENCE),
		read<{ one: string; other: string; ties: number }>(
			driver,
			cypher('people-network-communities'),
			{},
			PATIENCE
		)
	]);
	const tiesBetween = new Map(pairs.map(({ one, other, ties: count }) => [pairKey(one, other), count]));
	const revision = revisionOf(ties);
	const known = former?.revision === revision ? former : scorersOf(ties);
	return { at: Date.now(), placeOf: known.placeOf, scorers: known.scorers, tiesBetween, revision };
}

/** The scores of graph/matching/links that features are made of. */
const SCORE_OF: Record<keyof NetworkScores, string> = {
	adamicAdar: 'adamic-adar',
	resourceAllocation: 'resource-allocation',
	katz: 'katz',
	walk: 'random-walk',
	position: 'fastrp',
	popularity: 'popularity'
};

/** Does once what depends on the network alone. */
export function scorersOf(ties: TieRow[]): Pick<PeopleNetwork, 'placeOf' | 'scorers'> {
	const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].sort();
	const placeOf = new Map(ids.map((id, place) => [id, place]));
	const network = buildNetwork({
		size: ids.length,
		contacts: ties.map(({ from, to, at, contacts }) => ({
			from: placeOf.get(from)!,
			to: placeOf.get(to)!,
			at,
			weight: 1 + Math.log(Math.max(1, contacts))
		}))
	});
	const scorers = Object.entries(SCORE_OF).map(([name, id]) => {
		const score = SCORES.find((one) => one.id === id)!;
		return [name, score.prepare(network, score.parameters[0]!)];
	});
	return { placeOf, scorers: Object.fromEntries(scorers) as PeopleNetwork['scorers'] };
}

/** A sum over all ties (FNV-1a of each, in whatever order they come). */
function revisionOf(ties: TieRow[]): string {
	let sum = 0;
	for (const { from, to, at, contacts } of ties) {
		let hash = 0x811c9dc5;
		for (const character of `${from} ${to} ${at} ${contacts}`)
			hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
		sum = (sum + (hash >>> 0)) % Number.MAX_SAFE_INTEGER;
	}
	return `${ties.length} ${sum}`;
}
