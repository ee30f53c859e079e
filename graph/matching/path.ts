import type { Candidate, MatchingActor, PathNode } from './candidate.ts';

/** One node of a path, with the relationship that leads to it. */
export type ReasonStep = PathNode & {
	kind: string;
	isMe: boolean;
	relationship: string | null;
	direction: 'forward' | 'backward' | null;
	crossBorder: boolean;
	/** How pressing the actor's need is, or how well she knows what she offers; of her own skills only. */
	weight: number | null;
};

/** One reason, as data: the client puts the code into words. */
export type Reason = { code: string; steps: ReasonStep[]; shared: string[] };

/** The way to a node of a path. */
export type Hop = { to: PathNode; by: string; against?: boolean; weight?: number };

type First = PathNode & { isMe?: boolean };

/** A path begins with the actor. */
export const start = ({ id, name, country }: MatchingActor): First => ({
	node: `teacher:${id}`,
	label: name,
	country,
	isMe: true
});

/** And ends with what is suggested. */
export const end = ({ node, title, language, country }: Candidate): PathNode => ({
	node,
	label: title,
	language,
	country
});

/** A step crosses a border when its node has a country and it is not the last one known before. */
export function reason(code: string, first: First, hops: Hop[]): Reason {
	let country = first.country ?? null;
	const steps = [toStep(first, null, false)];
	for (const hop of hops) {
		const crosses = Boolean(country && hop.to.country && hop.to.country !== country);
		steps.push(toStep(hop.to, hop, crosses));
		country = hop.to.country ?? country;
	}
	return { code, steps, shared: [] };
}

function toStep(node: First, hop: Hop | null, crossBorder: boolean): ReasonStep {
	return {
		...node,
		kind: node.node.slice(0, node.node.indexOf(':')),
		isMe: node.isMe ?? false,
		relationship: hop?.by ?? null,
		direction: hop && (hop.against ? 'backward' : 'forward'),
		crossBorder,
		weight: hop?.weight ?? null
	};
}
