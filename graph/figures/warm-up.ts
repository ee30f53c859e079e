import type { Driver } from 'neo4j-driver';
import { actorParameter } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { currentFigures } from './current.ts';
import { runIndicators } from './indicators/run-indicators.ts';

/** Long enough for the very first plans of a server that has just started. */
const PATIENCE = 60_000;

/** How often what is kept is looked after, milliseconds: nobody who comes by finds it cold. */
export const FIGURES_IDLE = 10 * 60_000;

const STATEMENTS = ['gaps-choices', 'gaps-edge', 'gaps-holders', 'gaps-members', 'gaps-materials'];

/** Lets the server plan the statements of gaps by asking for nothing. */
export async function planGaps(driver: Driver): Promise<void> {
	const nothing = { actor: actorParameter(null), community: '', ids: [], uris: [] };
	for (const statement of STATEMENTS) await read(driver, cypher(statement), nothing, PATIENCE);
}

/** Reckons beforehand what most people look at: all ties, and all indicators. */
export async function keepFiguresWarm(driver: Driver): Promise<void> {
	await planGaps(driver);
	const figures = await currentFigures(driver);
	figures.cube({ subject: null, stage: null });
	runIndicators(figures, null);
}
