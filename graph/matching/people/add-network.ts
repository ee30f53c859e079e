import type { Driver } from 'neo4j-driver';
import { type Actor, actorParameter } from '../../context.ts';
import type { Asker } from '../candidates.ts';
import type { Bridge, Candidate, PathNode } from '../candidate.ts';
import { ask } from '../statement.ts';
import { onlyVisible } from '../visible.ts';
import { gainBetween } from './bridges.ts';
import { currentNetwork } from './current-network.ts';
import { networkScores } from './network-features.ts';

/** Adds what the network of people says: where a colleague stands in it, and which communities a tie would join. */
export async function addNetwork(
	{ driver, actor, me }: Asker,
	candidates: Candidate[]
): Promise<Candidate[]> {
	const network = await currentNetwork(driver);
	const people = candidates.filter(({ kind }) => kind === 'teacher').map(({ id }) => id);
	const scores = networkScores(network, me.id, people);
	const gains = new Map(
		candidates
			.filter(({ kind }) => kind === 'teacher' || kind === 'community')
			.map(({ node, communities }) => [node, gainBetween(network, me.communities, communities)])
	);
	const named = await nameCommunities(
		driver,
		actor,
		[...gains.values()].flatMap((gain) => (gain ? [gain.mine, gain.theirs] : []))
	);
	const bridgeOf = ({ node }: Candidate): Bridge[] => {
		const gain = gains.get(node);
		const [mine, theirs] = [named.get(gain?.mine ?? ''), named.get(gain?.theirs ?? '')];
		const isShown = mine && theirs && !me.hidden.includes(mine.node) && !me.hidden.includes(theirs.node);
		return gain && isShown ? [{ mine, theirs, gain: gain.gain }] : [];
	};
	return candidates.map((candidate) => ({
		...candidate,
		bridges: bridgeOf(candidate),
		network: (candidate.kind === 'teacher' && scores.get(candidate.id)) || null
	}));
}

/** Names of the communities which the actor may see. */
async function nameCommunities(driver: Driver, actor: Actor, ids: string[]): Promise<Map<string, PathNode>> {
	if (!ids.length) return new Map();
	const rows = await ask<PathNode & { id: string }>(driver, 'suggest-community-names', {
		actor: actorParameter(actor),
		ids: [...new Set(ids)]
	});
	const visible = await onlyVisible(
		driver,
		actor,
		rows.map(({ node }) => node)
	);
	return new Map(rows.filter(({ node }) => visible.has(node)).map(({ id, ...community }) => [id, community]));
}
