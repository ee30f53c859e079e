import type { Snapshot } from '../snapshot.ts';
import type { Cell, Sum } from '../suppress.ts';
import { ALL, cellKey, type CubeCell, endsOf, levelOfPair } from './cells.ts';
import { parentPair } from './empty-cells.ts';

type Cells = ReadonlyMap<string, CubeCell>;
type Found = { sums: Sum[]; rests: Map<string, Cell> };

const YEAR = /^\d{4}$/;

/**
 * Every equation between the cells of a cube: kinds, years and quarters, the parts of a region, and all countries
 * together. What a total holds beyond its shown parts – a tie of a region known only roughly, or from before the first
 * year – is a part of its own that is never printed.
 */
export function sumsOf(cells: Cells, snapshot: Snapshot): Found {
	const found: Found = { sums: [], rests: new Map() };
	const children = childrenOf(cells);
	for (const key of cells.keys()) {
		const [pair, kind, time] = key.split('/') as [string, string, string];
		const at = (kinds: string[], times: string[]) =>
			kinds.flatMap((one) => times.map((when) => cellKey(pair, one, when)));
		if (kind === ALL) {
			add(found, key, at(['formal', 'informal'], [time]), 'form');
			add(found, key, at(['analog', 'digital'], [time]), 'setting');
		}
		const shorter = children.get(`${pair}/${kind}/${time}>time`);
		if (shorter) add(found, key, shorter, 'time');
		const nearer = children.get(`${pair}/${kind}/${time}>place`);
		if (nearer) add(found, key, nearer, 'place');
	}
	return found;

	function add({ sums, rests }: Found, total: string, named: string[], dimension: string) {
		const parts = named.filter((part) => cells.has(part));
		// Not broken down this way, so there is no equation.
		if (!parts.length) return;
		const covered = new Set(parts.flatMap((part) => cells.get(part)!.ties));
		const left = cells.get(total)!.ties.filter((tie) => !covered.has(tie));
		if (left.length) {
			const rest = `${total}>${dimension}`;
			rests.set(rest, {
				value: left.length,
				...endsOf(left, snapshot, levelOfPair(total.split('/')[0]!)),
				withheld: true
			});
			parts.push(rest);
		}
		sums.push({ total, parts });
	}
}

/** Cells by the cell they are a part of, in time and in place. */
function childrenOf(cells: Cells): Map<string, string[]> {
	const children = new Map<string, string[]>();
	const put = (parent: string, dimension: string, key: string) => {
		const name = `${parent}>${dimension}`;
		const list = children.get(name);
		if (list) list.push(key);
		else children.set(name, [key]);
	};
	for (const key of cells.keys()) {
		const [pair, kind, time] = key.split('/') as [string, string, string];
		if (time !== ALL) put(cellKey(pair, kind, YEAR.test(time) ? ALL : time.slice(0, 4)), 'time', key);
		const parent = parentPair(pair);
		if (parent) put(cellKey(parent, kind, time), 'place', key);
	}
	return children;
}
