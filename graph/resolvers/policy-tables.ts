import type { GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read, type Row } from '../driver.ts';
import { currentFigures } from '../figures/current.ts';
import { unmetSkills as tableOf } from '../figures/tables/unmet-skills.ts';

/** Resolver of `Query.unmetSkills`. */
export const unmetSkills = async (_: unknown, __: unknown, { services }: GraphContext) =>
	tableOf(await currentFigures(services.driver));

/** Resolver of `Query.materialLanguages`: public things only, so that it asks for nobody's rights. */
export const materialLanguages = (_: unknown, __: unknown, { services }: GraphContext): Promise<Row[]> =>
	read(services.driver, cypher('material-languages'));
