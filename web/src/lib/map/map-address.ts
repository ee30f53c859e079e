import * as v from 'valibot';
import { KIND_NAMES, type Kind } from '#lib/design/kinds.ts';

/** The whole state of a map; it is the page's address, so that it can be sent to a colleague. */
export type MapAddress = {
	/** Nodes in the middle; empty: one's own place, or the communities. */
	around: string[];
	steps: 1 | 2 | 3;
	/** Kinds shown; empty: all. */
	kinds: Kind[];
	forms: ('formal' | 'informal')[];
	settings: ('analog' | 'digital')[];
	across: boolean;
	/** How it is shown; absent: a map on a wide screen, a tree on a phone. */
	view: 'map' | 'tree' | 'table' | null;
	/** The chosen node. */
	at: string | null;
	/** The other end of the route shown. */
	to: string | null;
	/** Nodes opened one after the other. */
	open: string[];
	/** Words searched for. */
	find: string;
};

const NODE = /^[a-z]+:[^\s]{1,200}$/;
const MOST_OPEN = 8;
const MOST_AROUND = 20;

const oneOf = <T extends string>(options: readonly T[]) => v.fallback(v.nullable(v.picklist(options)), null);
const someOf = <T extends string>(options: readonly T[]) =>
	v.pipe(
		v.array(v.string()),
		v.transform((values) => [...new Set(values)].filter((value): value is T => options.includes(value as T)))
	);
const nodes = (most: number) =>
	v.pipe(
		v.array(v.string()),
		v.transform((values) => [...new Set(values)].filter((value) => NODE.test(value)).slice(0, most))
	);
const node = v.fallback(v.nullable(v.pipe(v.string(), v.regex(NODE))), null);

const Address = v.object({
	around: nodes(MOST_AROUND),
	steps: v.fallback(
		v.pipe(
			v.string(),
			v.picklist(['1', '2', '3']),
			v.transform((value) => Number(value) as 1 | 2 | 3)
		),
		1
	),
	kinds: someOf(KIND_NAMES),
	forms: someOf(['formal', 'informal'] as const),
	settings: someOf(['analog', 'digital'] as const),
	across: v.fallback(
		v.pipe(
			v.literal('1'),
			v.transform(() => true)
		),
		false
	),
	view: oneOf(['map', 'tree', 'table'] as const),
	at: node,
	to: node,
	open: nodes(MOST_OPEN),
	find: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(200)), '')
});

/** Reads the state from an address; what makes no sense is left out. */
export function readMapAddress(parameters: URLSearchParams): MapAddress {
	const get = (name: string) => parameters.get(name);
	const all = (name: string) =>
		parameters
			.getAll(name)
			.flatMap((value) => value.split(' '))
			.filter(Boolean);
	return v.parse(Address, {
		around: all('around'),
		steps: get('steps') ?? '',
		kinds: all('kinds'),
		forms: all('forms'),
		settings: all('settings'),
		across: get('across') ?? '',
		view: get('view'),
		at: get('at'),
		to: get('to'),
		open: all('open'),
		find: get('find') ?? ''
	});
}

/** Writes a state as an address of the map, without what is the default. */
export function writeMapAddress(state: Partial<MapAddress>): string {
	const parameters = new URLSearchParams();
	for (const name of ['around', 'kinds', 'forms', 'settings', 'open'] as const)
		for (const value of state[name] ?? []) parameters.append(name, value);
	if (state.steps && state.steps !== 1) parameters.set('steps', String(state.steps));
	if (state.across) parameters.set('across', '1');
	for (const name of ['view', 'at', 'to', 'find'] as const)
		if (state[name]) parameters.set(name, state[name]!);
	const written = parameters.toString().replaceAll('%3A', ':');
	return written ? `/map?${written}` : '/map';
}
