import type { Driver } from 'neo4j-driver';
import type { Actor } from '../context.ts';
import { currentLessons } from './lessons.ts';
import { currentNetwork } from './people/current-network.ts';
import { planAll } from './statement.ts';

/** Nobody: finds nothing, but has every statement planned. */
const NOBODY: Actor = { id: '', roles: ['teacher'], communities: [], facilitates: [] };

/** Statements of one page of suggestions. */
const STATEMENTS = [
	'prepared-read',
	'suggest-actor',
	'suggest-between',
	'suggest-own-texts',
	'suggest-colleagues',
	'suggest-colleagues-nearby',
	'suggest-colleagues-bridging',
	'suggest-colleagues-among',
	'suggest-materials',
	'suggest-materials-nearby',
	'suggest-materials-among',
	'suggest-communities',
	'suggest-questions',
	'visible-nodes',
	'suggest-colleague-features',
	'suggest-material-features',
	'suggest-community-features',
	'suggest-question-features',
	'suggest-authors',
	'suggest-community-names',
	'suggest-would-bring',
	'introductions'
];

/** How often the network is looked at, milliseconds: it is renewed within the minute, and nobody waits for it. */
export const MATCHING_IDLE = 20_000;

/**
 * Work for a loop: has the statements of the matching planned once, so that the first teacher of the day does not wait
 * for that, and keeps the network of people fresh. Kept in this process, beside the driver of its pages.
 */
export function keepMatchingWarm(driver: Driver): () => Promise<boolean> {
	let isPlanned = false;
	return async () => {
		if (!isPlanned) await planAll(driver, STATEMENTS, NOBODY);
		isPlanned = true;
		await Promise.all([currentNetwork(driver), currentLessons(driver)]);
		return false;
	};
}
