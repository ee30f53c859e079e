import type { RequestEvent } from '@sveltejs/kit';
import type { MapAddress } from '#lib/map/map-address.ts';
import type { MapNetwork, MapNode, MapRoute } from '#lib/map/types.ts';
import { MapStart, NetworkAround, NetworkBeyond, NetworkRoute } from '../documents/network.ts';
import { query } from '../graph.ts';

/** Nodes and relationships a view shows at most; beyond that people fold into their communities. */
const ELEMENTS = 300;

/** What a map page shows. */
export type LoadedMap = {
	/** The address with its middle filled in. */
	address: MapAddress;
	network: MapNetwork;
	routes: MapRoute[] | null;
};

/** Reads what an address of the map names, with the rights of whoever asks. */
export async function loadMap(event: Pick<RequestEvent, 'locals'>, asked: MapAddress): Promise<LoadedMap> {
	const address = { ...asked, around: asked.around.length ? asked.around : await ownPlace(event) };
	const [from] = address.around;
	const routes = address.to && from ? await loadRoutes(event, from, address.to) : null;
	const onRoute = routes?.[0]?.steps.map(({ node }) => node) ?? [];
	const network = await around(event, address, onRoute);
	for (const id of address.open) await open(event, address, network, id);
	return { address, network, routes };
}

/** One's own node; without one the communities, from which everything else can be reached. */
async function ownPlace({ locals }: Pick<RequestEvent, 'locals'>): Promise<string[]> {
	if (locals.actor?.roles.includes('teacher')) return [`teacher:${locals.actor.id}`];
	const { communities } = await query({ locals }, MapStart);
	return communities.map(({ id }) => `community:${id}`);
}

/** Ways between two nodes, the best first. */
export async function loadRoutes(
	event: Pick<RequestEvent, 'locals'>,
	from: string,
	to: string
): Promise<MapRoute[]> {
	if (from === to) return [];
	const { route } = await query(event, NetworkRoute, { from, to });
	return route.routes as MapRoute[];
}

async function around(
	event: Pick<RequestEvent, 'locals'>,
	{ around, steps, kinds, forms, settings, across, at }: MapAddress,
	onRoute: MapNode[]
): Promise<MapNetwork> {
	if (!around.length)
		return { nodes: [], relationships: [], total: 0, isTotalExact: true, hidden: 0, hiddenRelationships: 0 };
	const also = [...onRoute.filter(({ hidden }) => !hidden).map(({ id }) => id), ...(at ? [at] : [])];
	const { network } = await query(event, NetworkAround, {
		around,
		also: [...new Set(also)].filter((id) => !around.includes(id)),
		steps,
		kinds: orNull(kinds),
		forms: orNull(forms),
		settings: orNull(settings),
		crossBorderOnly: across,
		limit: ELEMENTS
	});
	return structuredClone(network) as MapNetwork;
}

/** Adds what lies beyond a node, around the place where it lies; a group gives way to what is in it. */
async function open(
	event: Pick<RequestEvent, 'locals'>,
	{ kinds, forms, settings }: MapAddress,
	network: MapNetwork,
	id: string
): Promise<void> {
	const opened = network.nodes.find((node) => node.id === id);
	if (!opened) return;
	const known = network.nodes.map((node) => node.id).slice(0, 1_000);
	const { expand } = await query(event, NetworkBeyond, {
		id,
		known,
		kinds: orNull(kinds),
		forms: orNull(forms),
		settings: orNull(settings)
	});
	const fresh = (expand.nodes as MapNode[]).filter((node) => !known.includes(node.id));
	network.nodes.push(
		...fresh.map((node) => ({
			...node,
			x: node.x + opened.x,
			y: node.y + opened.y,
			distance: opened.distance + 1
		}))
	);
	const there = new Set(network.relationships.map((relationship) => relationship.id));
	network.relationships.push(
		...(expand.relationships as MapNetwork['relationships']).filter((one) => !there.has(one.id))
	);
	opened.group = false;
}

const orNull = <T>(values: T[]): T[] | null => (values.length ? values : null);
