import type { Driver } from 'neo4j-driver';
import { cypher } from '../../cypher.ts';
import { read } from '../../driver.ts';
import { buildNetwork, type Network } from '../links/network.ts';
import type { Description } from '../links/ranker/description.ts';
import { scorerFrom } from '../links/ranker/ranker.ts';
import type { Scorer } from '../links/scores/score.ts';
import { currentRanker, type StoredRanker } from './ranker/stored-ranker.ts';
import { tieContacts, type TieRow } from './tie-contacts.ts';

/** Who works with whom, of those who let themselves be suggested and show their ties, held in this process. */
export type PeopleNetwork = {
	/** When it was read. */
	at: number;
	/** Place of each person in the network. */
	placeOf: Map<string, number>;
	network: Network;
	/** What foretells new ties, as it was chosen for this network. */
	foretell: Scorer;
	/** Ties between the members of two communities, by `pairKey`. */
	tiesBetween: Map<string, number>;
	/** Tells whether the ties, or the way they are looked at, are those of another reading. */
	revision: string;
};

/** Two communities in either order. */
export const pairKey = (one: string, other: string): string =>
	one < other ? `${one} ${other}` : `${other} ${one}`;

/** Three hundred thousand ties take seconds, and nobody waits for them but the first. */
const PATIENCE = 60_000;

/** The ties of which the network is made. */
export const readTies = (driver: Driver): Promise<TieRow[]> =>
	read<TieRow>(driver, cypher('people-network-ties'), {}, PATIENCE);

/**
 * Reads the network as it is now.
 *
 * @param former  an earlier one, which is used again where neither a tie nor the ranker has changed
 */
export async function readPeopleNetwork(driver: Driver, former?: PeopleNetwork): Promise<PeopleNetwork> {
	const [ties, pairs, ranker] = await Promise.all([
		readTies(driver),
		read<{ one: string; other: string; ties: number }>(
			driver,
			cypher('people-network-communities'),
			{},
			PATIENCE
		),
		currentRanker(driver)
	]);
	const tiesBetween = new Map(pairs.map(({ one, other, ties: count }) => [pairKey(one, other), count]));
	const revision = revisionOf(ties, ranker);
	const known = former?.revision === revision ? former : networkOf(ties, ranker.description);
	return { ...known, at: Date.now(), tiesBetween, revision };
}

/** Does once what depends on the ties and the ranker. */
export function networkOf(
	ties: TieRow[],
	description: Description
): Pick<PeopleNetwork, 'placeOf' | 'network' | 'foretell'> {
	const { placeOf, contacts } = tieContacts(ties);
	const network = buildNetwork({ size: placeOf.size, contacts });
	return { placeOf, network, foretell: scorerFrom(description, network) };
}

/** A sum over all ties (FNV-1a of each, in whatever order they come), and which ranker it is. */
function revisionOf(ties: TieRow[], { at }: StoredRanker): string {
	let sum = 0;
	for (const { from, to, since, answered, last, contacts } of ties) {
		let hash = 0x811c9dc5;
		for (const character of `${from} ${to} ${since} ${answered} ${last} ${contacts}`)
			hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
		sum = (sum + (hash >>> 0)) % Number.MAX_SAFE_INTEGER;
	}
	return `${ties.length} ${sum} ${at}`;
}
