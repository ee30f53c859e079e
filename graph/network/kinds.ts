import { ApiError } from '../errors.ts';

/** What a node of the map can be. */
export type NodeKind =
	'teacher' | 'skill' | 'material' | 'community' | 'region' | 'question' | 'meeting' | 'school';

/** One kind of node: its label in the graph, and whether it is shown without being asked for. */
type Kind = { kind: NodeKind; label: string; isShownByDefault: boolean };

/** In the order in which kinds keep their place when a map gets too full. */
export const KINDS: Kind[] = [
	{ kind: 'teacher', label: 'Teacher', isShownByDefault: true },
	{ kind: 'community', label: 'Community', isShownByDefault: true },
	{ kind: 'skill', label: 'Skill', isShownByDefault: true },
	{ kind: 'material', label: 'Material', isShownByDefault: true },
	{ kind: 'question', label: 'Question', isShownByDefault: true },
	{ kind: 'meeting', label: 'Meeting', isShownByDefault: true },
	{ kind: 'region', label: 'Region', isShownByDefault: true },
	{ kind: 'school', label: 'School', isShownByDefault: false }
];

/** Place of a kind in KINDS. */
export const rankOfKind = (kind: NodeKind): number => KINDS.findIndex((one) => one.kind === kind);

/** Labels of the kinds asked for. */
export function labelsOf(kinds: readonly NodeKind[] | null | undefined): string[] {
	return KINDS.filter(({ kind, isShownByDefault }) => (kinds ? kinds.includes(kind) : isShownByDefault)).map(
		({ label }) => label
	);
}

/** A node as the address bar names it, taken apart. */
export type NodeName = { node: string; label: string; id: string };

/**
 * @param node  kind and identifier, such as `skill:MAT04`; an identifier may hold colons, for it can be a URI
 * @throws ApiError BAD_INPUT when it is no such thing
 */
export function parseNode(node: string): NodeName {
	const colon = node.indexOf(':');
	const kind = KINDS.find((one) => one.kind === node.slice(0, colon));
	const id = node.slice(colon + 1);
	if (!kind || !id || id.length > 500)
		throw new ApiError(
			'BAD_INPUT',
			`"${node.slice(0, 60)}" names no node. Right is a kind and an identifier, such as skill:MAT04.`
		);
	return { node, label: kind.label, id };
}
