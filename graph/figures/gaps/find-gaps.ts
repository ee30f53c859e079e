import type { Driver } from 'neo4j-driver';
import { type Actor, actorParameter } from '../../context.ts';
import { cypher } from '../../cypher.ts';
import { read } from '../../driver.ts';
import type { Figures } from '../current.ts';
import { isoDay } from '../periods.ts';
import { LEAST_PERSONS } from '../suppress.ts';
import { complements } from './complements.ts';
import { openMarket } from './demand.ts';
import { gapMatrix } from './matrix.ts';
import { countEdge, nameBridges, nameEdge, nameHolders } from './people.ts';
import { type Scope, told } from './scope.ts';
import { otherScopes, skillGaps } from './skills.ts';

export type Choice = { id: string; name: string; language: string; isOwn: boolean };

type Asking = {
	driver: Driver;
	actor: Actor;
	figures: Figures;
	scope: Scope;
	choices: Choice[];
	isNamed: boolean;
};

/** All gaps of a community or region, as far as the actor may know them. */
export async function findGaps(asking: Asking) {
	const { driver, actor, figures, scope, choices, isNamed } = asking;
	const { snapshot } = figures;
	const market = figures.keep('market', () => openMarket(snapshot));
	const others = otherScopes(snapshot, scope, new Set(choices.map(({ id }) => id)));
	const gaps = skillGaps(snapshot, market, scope, others, isNamed);
	const [skills, edge, holders, bridges] = await Promise.all([
		withMaterials(driver, actor, gaps),
		isNamed ? nameEdge(driver, actor, snapshot, scope) : countEdge(snapshot, scope),
		isNamed ? nameHolders(driver, actor, scope) : [],
		isNamed ? nameBridges(driver, actor, snapshot, scope) : []
	]);
	const visible = new Set(choices.map(({ id }) => id));
	return {
		asOf: isoDay(snapshot.asOf),
		scope: told(scope),
		isNamed,
		counted: isNamed || scope.people.size >= LEAST_PERSONS ? scope.people.size : null,
		coverage: Math.min(1, Math.round((20 * scope.people.size) / Math.max(1, scope.members)) / 20),
		skills,
		edge,
		holders,
		bridges: bridges.filter(({ community }) => visible.has(community.id)),
		complements: scope.node.startsWith('community:')
			? complements(snapshot, market, scope, others, isNamed)
			: [],
		matrix: gapMatrix(snapshot, market, scope, others, gaps, isNamed),
		choices
	};
}

type Materials = { uri: string; language: string; count: number };

async function withMaterials(driver: Driver, actor: Actor, gaps: ReturnType<typeof skillGaps>) {
	const uris = gaps.map(({ skill }) => skill.uri);
	const rows = await read<Materials>(driver, cypher('gaps-materials'), {
		uris,
		actor: actorParameter(actor)
	});
	return gaps.map((gap) => ({ ...gap, materials: rows.filter(({ uri }) => uri === gap.skill.uri) }));
}
