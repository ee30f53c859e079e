import type { Network } from '../links/network.ts';
import type { Description } from '../links/ranker/description.ts';
import { listOf } from '../links/ranker/precisions.ts';
import { rankerFrom } from '../links/ranker/ranker.ts';
import { SCORES } from '../links/scores/index.ts';
import type { Scorer } from '../links/scores/score.ts';
import type { MakeList } from './lists.ts';

/** Something that ranks, to be judged: a baseline or ours. */
export type Method = {
	id: string;
	title: string;
	/** Has it something to say about persons without ties? */
	knowsNewcomers: boolean;
	make(network: Network): MakeList;
};

/** Every baseline that the network can feed, each with the settings that were best in its past, and ours. */
export function methodsFor({ isTimed, attributes }: Network, description: Description): Method[] {
	const baselines = SCORES.filter(
		({ isBaseline, needs }) =>
			isBaseline && (isTimed || !needs.includes('time')) && (attributes || !needs.includes('attributes'))
	);
	return [
		...baselines.map(({ id, title, needs, parameters, prepare }) => ({
			id,
			title,
			knowsNewcomers: !needs.includes('ties'),
			make: (network: Network) => listBy(prepare(network, description.settings[id] ?? parameters[0]!))
		})),
		{
			id: 'kollegium',
			title: 'Kollegium',
			knowsNewcomers: true,
			make: (network) => rankerFrom(description, network).list
		},
		{
			id: 'kollegium-narrow',
			title: 'Kollegium, no places kept',
			knowsNewcomers: true,
			make: (network) => rankerFrom({ ...description, spread: 0 }, network).list
		}
	];
}

/** The ten with the highest scores. */
function listBy(scorer: Scorer): MakeList {
	return (person, candidates) => {
		const scores = new Float64Array(candidates.length);
		scorer(person, candidates, scores);
		return listOf(candidates, scores);
	};
}
