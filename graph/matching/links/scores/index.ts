import { adamicAdar } from './adamic-adar.ts';
import { attributeCosine } from './attribute-cosine.ts';
import { commonNeighbours } from './common-neighbours.ts';
import { directedWalk } from './directed-walk.ts';
import { fastrp } from './fastrp.ts';
import { firstContacts } from './first-contacts.ts';
import { jaccard } from './jaccard.ts';
import { katz } from './katz.ts';
import { peers } from './peers.ts';
import { popularity } from './popularity.ts';
import { randomWalk } from './random-walk.ts';
import { recentKatz } from './recent-katz.ts';
import { recentPopularity } from './recent-popularity.ts';
import { recentRandomWalk } from './recent-random-walk.ts';
import { resourceAllocation } from './resource-allocation.ts';
import { recentRequests } from './recent-requests.ts';
import { recentTies } from './recent-ties.ts';
import type { Score } from './score.ts';
import { threeSteps } from './three-steps.ts';
import { turnedToAlike } from './turned-to-alike.ts';

/** Every way we know to tell who may work with whom next, the usual methods first, then those that are only ingredients of ours. */
export const SCORES: Score[] = [
	popularity,
	recentPopularity,
	commonNeighbours,
	adamicAdar,
	resourceAllocation,
	jaccard,
	katz,
	randomWalk,
	fastrp,
	attributeCosine,
	recentRandomWalk,
	recentTies,
	recentRequests,
	recentKatz,
	threeSteps,
	directedWalk,
	turnedToAlike,
	firstContacts,
	peers
];
