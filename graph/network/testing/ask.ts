import type { Api } from '../../api.ts';
import type { Actor } from '../../context.ts';
import type { Network } from '../model.ts';
import type { Route } from '../route/route.ts';

const NODE = `id kind label labelSv language country region x y distance group size members { kind count }
	neighbours isMe hidden detail { subjects stages school place licence startsAt line }`;
const PARTS = `nodes { ${NODE} }
	relationships { id source target kind count form setting since lastAt dormant crossBorder }`;

export async function network(
	api: Api,
	actor: Actor | null,
	variables: Record<string, unknown>
): Promise<Network> {
	const { network } = await api.execute<{ network: Network }, Record<string, unknown>>(
		`query ($around: [ID!]!, $also: [ID!], $steps: Int, $kinds: [NodeKind!], $forms: [TieForm!], $settings: [TieSetting!],
			$crossBorderOnly: Boolean, $limit: Int) {
			network(around: $around, also: $also, steps: $steps, kinds: $kinds, forms: $forms, settings: $settings,
				crossBorderOnly: $crossBorderOnly, limit: $limit) { total isTotalExact hidden hiddenRelationships ${PARTS} }
		}`,
		variables,
		actor
	);
	return network;
}

export async function expand(
	api: Api,
	actor: Actor | null,
	variables: Record<string, unknown>
): Promise<Network> {
	const { expand } = await api.execute<{ expand: Network }, Record<string, unknown>>(
		`query ($id: ID!, $known: [ID!]!, $kinds: [NodeKind!], $limit: Int) {
			expand(id: $id, known: $known, kinds: $kinds, limit: $limit) { total hidden ${PARTS} }
		}`,
		variables,
		actor
	);
	return expand;
}

export async function routes(api: Api, actor: Actor | null, from: string, to: string): Promise<Route[]> {
	const { route } = await api.execute<{ route: { routes: Route[] } }, Record<string, unknown>>(
		`query ($from: ID!, $to: ID!) {
			route(from: $from, to: $to) { routes { crossBorder steps { node { ${NODE} } direction
				relationship { id source target kind form setting since lastAt crossBorder } } } }
		}`,
		{ from, to },
		actor
	);
	return route.routes;
}

export const idsOf = ({ nodes }: Network) => nodes.map(({ id }) => id).sort();
export const wordsOf = ({ steps }: Route) =>
	steps.map(({ node, relationship, direction }) =>
		relationship ? `${direction} ${relationship.kind} ${node.id}` : node.id
	);
