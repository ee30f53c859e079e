import type { NodeKind } from './kinds.ts';

/** Facts about a node, as codes. */
export type NodeDetail = {
	subjects: string[];
	stages: string[];
	languages: string[];
	school: string | null;
	place: string | null;
	licence: string | null;
	kind: string | null;
	startsAt: string | null;
	level: number | null;
	line: string | null;
};

/** A node as the graph gives it: nothing in it that the actor may not see. */
export type StoredNode = {
	/** The graph's own name for it, which never leaves the server. */
	ref: string;
	id: string;
	kind: NodeKind;
	label: string;
	language: string | null;
	labelEn: string | null;
	labelSv: string | null;
	labelDe: string | null;
	labelPt: string | null;
	detail: NodeDetail;
	country: string | null;
	region: string | null;
	/** Stored position; null until the layout has run. */
	x: number | null;
	y: number | null;
	isMe: boolean;
	hidden: boolean;
	/** Refs of the nodes it may be folded into, best first. */
	containers: string[];
};

/** A relationship as the graph gives it, by the refs of its ends. */
export type StoredRelationship = {
	source: string;
	target: string;
	kind: string;
	form: string | null;
	setting: string | null;
	since: string | null;
	lastAt: string | null;
	dormant: boolean;
};

/** A node as the API gives it. */
export type NetworkNode = Omit<StoredNode, 'ref' | 'containers' | 'x' | 'y'> & {
	x: number;
	y: number;
	distance: number;
	group: boolean;
	size: number;
	members: { kind: NodeKind; count: number }[];
	neighbours: number;
};

/** A relationship as the API gives it, by the public identifiers of its ends. */
export type NetworkRelationship = StoredRelationship & { id: string; count: number; crossBorder: boolean };

/** A part of the graph, ready to be drawn. */
export type Network = {
	nodes: NetworkNode[];
	relationships: NetworkRelationship[];
	total: number;
	isTotalExact: boolean;
	hidden: number;
	hiddenRelationships: number;
};
