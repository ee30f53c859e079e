import { ApiError } from '../errors.ts';
import type { CandidateKind } from './candidate.ts';

/** Label in the graph of each kind that can be suggested. */
export const LABELS: Record<CandidateKind, string> = {
	teacher: 'Teacher',
	material: 'Material',
	community: 'Community',
	question: 'Question'
};

/** Something that can be suggested, by its kind and identifier. */
export type SuggestedNode = { kind: CandidateKind; label: string; id: string };

/**
 * Reads the name of a node, such as `material:m_0123456789ab`.
 *
 * @throws ApiError BAD_INPUT for a kind that is never suggested
 */
export function readNode(node: string): SuggestedNode {
	const [, kind, id] = /^(\w+):(\S+)$/.exec(node) ?? [];
	if (!id || !kind || !Object.hasOwn(LABELS, kind))
		throw new ApiError(
			'BAD_INPUT',
			'A suggestion is named by its kind and identifier, such as material:m_1.'
		);
	return { kind: kind as CandidateKind, label: LABELS[kind as CandidateKind], id };
}
