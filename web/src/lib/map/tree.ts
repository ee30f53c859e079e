import type { MapNetwork, MapNode, MapRelationship } from './types.ts';

/** A node in the tree, with the relationship by which it was reached. */
export type Branch = {
	/** Unique in the tree: the identifiers from the root on. */
	key: string;
	node: MapNode;
	relationship: MapRelationship | null;
	/** Which way the relationship points, seen from the branch above. */
	direction: 'forward' | 'backward' | null;
	level: number;
	hasChildren: boolean;
};

type Neighbour = { id: string; relationship: MapRelationship; direction: 'forward' | 'backward' };

/** The network as a tree: from the middle along the relationships, never back to where one came from. */
export class NetworkBranches {
	readonly #nodes: Map<string, MapNode>;
	readonly #neighbours = new Map<string, Neighbour[]>();

	constructor({ nodes, relationships }: Pick<MapNetwork, 'nodes' | 'relationships'>) {
		this.#nodes = new Map(nodes.map((node) => [node.id, node]));
		for (const relationship of relationships) {
			this.#add(relationship.source, { id: relationship.target, relationship, direction: 'forward' });
			this.#add(relationship.target, { id: relationship.source, relationship, direction: 'backward' });
		}
	}

	#add(from: string, neighbour: Neighbour) {
		if (!this.#nodes.has(from) || !this.#nodes.has(neighbour.id)) return;
		const list = this.#neighbours.get(from);
		if (list) list.push(neighbour);
		else this.#neighbours.set(from, [neighbour]);
	}

	/** The branches that are shown: the roots, and below each open one its own. */
	visible(roots: readonly string[], open: ReadonlySet<string>): Branch[] {
		return roots.flatMap((id) => {
			const node = this.#nodes.get(id);
			if (!node) return [];
			return this.#walk(
				{ key: id, node, relationship: null, direction: null, level: 1, hasChildren: this.#has(id, [id]) },
				open
			);
		});
	}

	#walk(branch: Branch, open: ReadonlySet<string>): Branch[] {
		if (!open.has(branch.key)) return [branch];
		const path = branch.key.split(' ');
		const children = this.#beyond(branch.node.id, path).map(({ id, relationship, direction }) => {
			const key = `${branch.key} ${id}`;
			const node = this.#nodes.get(id)!;
			return {
				key,
				node,
				relationship,
				direction,
				level: branch.level + 1,
				hasChildren: this.#has(id, [...path, id])
			};
		});
		return [branch, ...children.flatMap((child) => this.#walk(child, open))];
	}

	/** Neighbours that are not on the way here; each once, people and materials before places. */
	#beyond(id: string, path: string[]): Neighbour[] {
		const seen = new Set(path);
		const beyond = (this.#neighbours.get(id) ?? []).filter((neighbour) => {
			if (seen.has(neighbour.id)) return false;
			seen.add(neighbour.id);
			return true;
		});
		return beyond.sort((a, b) => order(this.#nodes.get(a.id)!) - order(this.#nodes.get(b.id)!));
	}

	#has(id: string, path: string[]): boolean {
		return this.#beyond(id, path).length > 0;
	}
}

const ORDER: MapNode['kind'][] = [
	'material',
	'teacher',
	'skill',
	'community',
	'question',
	'meeting',
	'region',
	'school'
];

const order = ({ kind }: MapNode): number => ORDER.indexOf(kind);
