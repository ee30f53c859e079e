import type { NetworkScores } from '../candidate.ts';
import { strangersNear } from '../links/candidates.ts';
import { degreeOf } from '../links/network.ts';
import { worthOfPlaces } from '../links/ranker/features.ts';
import type { PeopleNetwork } from './people-network.ts';

/** The search for people near her ends with the step that finds so many. */
const MOST = 2_000;

/** So many ties count as a half. */
const HALF_POPULAR = 10;

/**
 * What the network says about colleagues, each from 0 to 1; nothing of those who are not in it, and nothing to
 * somebody who is not.
 *
 * @param me  identifier of the one who is looking
 */
export function networkScores(
	{ placeOf, network, foretell }: PeopleNetwork,
	me: string,
	candidates: string[]
): Map<string, NetworkScores> {
	const person = placeOf.get(me);
	const known = candidates.filter((id) => placeOf.has(id));
	if (person === undefined || !known.length) return new Map();
	// Their places among all who are near, so that they do not depend on who else is a candidate.
	const near = strangersNear(network, person, { steps: 3, most: MOST });
	const scores = new Float64Array(near.length);
	foretell(person, near, scores);
	const worths = new Float32Array(near.length);
	worthOfPlaces(scores, worths);
	const worthOf = new Map([...near].map((place, at) => [place, worths[at]!]));
	return new Map(
		known.map((id) => {
			const place = placeOf.get(id)!;
			const ties = degreeOf(network, place);
			// Nothing is foretold of those far away, nor of those who are tied to her already.
			const foretold = worthOf.get(place) ?? 0;
			return [id, { foretold, popularity: ties / (HALF_POPULAR + ties) }];
		})
	);
}
