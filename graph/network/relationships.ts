/**
 * A relationship that maps show. `cost` is how far apart it keeps two nodes on a route: what two people did together
 * or with the same material is near; a shared skill is farther; a shared region says least.
 */
export type RelationshipKind = { type: string; cost: number };

export const RELATIONSHIPS: RelationshipKind[] = [
	{ type: 'COLLABORATES_WITH', cost: 1 },
	{ type: 'AUTHORED', cost: 1 },
	{ type: 'USED', cost: 1 },
	{ type: 'ADAPTED_FROM', cost: 1 },
	{ type: 'TRANSLATION_OF', cost: 1 },
	{ type: 'ASKED', cost: 1 },
	// An answer is no node of the map: its writer is joined to the question at once.
	{ type: 'ANSWERED', cost: 1 },
	{ type: 'ANSWERED_BY', cost: 1 },
	{ type: 'ATTENDED', cost: 1.25 },
	{ type: 'TEACHES_AT', cost: 1.25 },
	{ type: 'FACILITATES', cost: 1.25 },
	{ type: 'MEMBER_OF', cost: 1.5 },
	{ type: 'HOSTED_BY', cost: 1.5 },
	{ type: 'SHARED_IN', cost: 1.5 },
	{ type: 'OFFERS', cost: 1.75 },
	{ type: 'SEEKS', cost: 1.75 },
	{ type: 'TEACHES', cost: 2 },
	{ type: 'ABOUT', cost: 2 },
	{ type: 'FOCUSES_ON', cost: 2 },
	{ type: 'BROADER', cost: 3 },
	{ type: 'IN', cost: 4 },
	{ type: 'BASED_IN', cost: 4 },
	{ type: 'PART_OF', cost: 5 }
];

/** Least cost of any relationship. */
export const LEAST_COST = Math.min(...RELATIONSHIPS.map(({ cost }) => cost));

const COSTS = new Map(RELATIONSHIPS.map(({ type, cost }) => [type, cost]));

/** Cost of a type that stands in RELATIONSHIPS. */
export function costOf(type: string): number {
	const cost = COSTS.get(type);
	if (cost === undefined) throw new Error(`No cost is set for ${type}.`);
	return cost;
}
