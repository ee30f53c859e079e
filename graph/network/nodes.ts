import type { NodeKind } from './kinds.ts';
import type { NodeDetail, StoredNode } from './model.ts';
import type { Reader } from './reader.ts';

type Facts = NodeDetail &
	Pick<
		StoredNode,
		| 'label'
		| 'language'
		| 'labelEn'
		| 'labelSv'
		| 'labelDe'
		| 'labelPt'
		| 'country'
		| 'region'
		| 'x'
		| 'y'
		| 'isMe'
	> & { key: string };

type Row = { ref: string; kind: NodeKind; hidden: boolean; facts: Facts | null; containers: string[] };

/** What a map says of the given nodes, in their order. */
export async function loadNodes(run: Reader, refs: string[]): Promise<StoredNode[]> {
	if (!refs.length) return [];
	const rows = await run<Row>('network-nodes', { refs });
	const places = new Map(refs.map((ref, place) => [ref, place]));
	return rows.map(toNode).sort((a, b) => places.get(a.ref)! - places.get(b.ref)!);
}

function toNode({ ref, kind, facts, containers }: Row): StoredNode {
	if (!facts) return { ref, kind, ...NOT_SHOWN };
	const { key, subjects, stages, languages, school, place, licence, startsAt, level, line, ...rest } = facts;
	const detail = {
		subjects,
		stages,
		languages,
		school,
		place,
		licence,
		kind: facts.kind,
		startsAt,
		level,
		line
	};
	return { ...rest, ref, kind, id: `${kind}:${key}`, detail, hidden: false, containers };
}

/** A colleague who does not want to be on maps: nothing but that she exists. */
const NOT_SHOWN: Omit<StoredNode, 'ref' | 'kind'> = {
	id: 'hidden:0',
	label: '',
	language: null,
	labelEn: null,
	labelSv: null,
	labelDe: null,
	labelPt: null,
	detail: {
		subjects: [],
		stages: [],
		languages: [],
		school: null,
		place: null,
		licence: null,
		kind: null,
		startsAt: null,
		level: null,
		line: null
	},
	country: null,
	region: null,
	x: null,
	y: null,
	isMe: false,
	hidden: true,
	containers: []
};
