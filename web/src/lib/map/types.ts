import type { Kind } from '#lib/design/kinds.ts';

/** A node of a drawn network, as `NetworkNodeFields` asks for it. */
export type MapNode = {
	id: string;
	kind: Kind | 'school';
	label: string;
	language?: string | null;
	labelEn?: string | null;
	labelSv?: string | null;
	labelDe?: string | null;
	labelPt?: string | null;
	detail: {
		subjects: string[];
		stages: string[];
		languages: string[];
		school?: string | null;
		place?: string | null;
		licence?: string | null;
		kind?: string | null;
		startsAt?: string | null;
		level?: number | null;
		line?: string | null;
	};
	country?: string | null;
	region?: string | null;
	x: number;
	y: number;
	distance: number;
	group: boolean;
	size: number;
	members: { kind: Kind | 'school'; count: number }[];
	neighbours: number;
	isMe: boolean;
	hidden: boolean;
};

/** A relationship of a drawn network. */
export type MapRelationship = {
	id: string;
	source: string;
	target: string;
	kind: string;
	count: number;
	form?: 'formal' | 'informal' | null;
	setting?: 'analog' | 'digital' | null;
	since?: string | null;
	lastAt?: string | null;
	dormant: boolean;
	crossBorder: boolean;
};

/** A part of the graph to draw. */
export type MapNetwork = {
	nodes: MapNode[];
	relationships: MapRelationship[];
	total: number;
	isTotalExact: boolean;
	hidden: number;
	hiddenRelationships: number;
};

/** One way from one node to another. */
export type MapRoute = {
	crossBorder: boolean;
	steps: {
		node: MapNode;
		relationship?: MapRelationship | null;
		direction?: 'forward' | 'backward' | null;
	}[];
};

/** Schools are drawn like places: the legend has seven kinds. */
export const lookKind = (kind: MapNode['kind']): Kind => (kind === 'school' ? 'region' : kind);
