import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { read } from '#graph/driver.ts';
import type { Reporter } from '#graph/runtime/report.ts';

/** How long a site that has just started may take for its own work, milliseconds. */
const PATIENCE = 600_000;

/** The index holds every change, the maps are laid out, and everybody has her suggestions. */
const STATE = `RETURN COUNT { MATCH (:Outbox) } AS left, EXISTS { (:GraphState {name: 'positions'}) }
	AND NOT EXISTS { MATCH (t:Teacher {demo: true}) WHERE NOT EXISTS { (t)<-[:MADE_FOR]-(:SuggestionList) } } AS isDone`;

/**
 * Waits until the site has done what it does after its first start, so that nothing is measured beside that.
 *
 * @throws when it does not end within ten minutes
 */
export async function settled(driver: Driver, report: Reporter): Promise<void> {
	const latest = Date.now() + PATIENCE;
	await report.step('The site indexes and lays out', async (progress) => {
		for (;;) {
			const [state] = await read<{ left: number; isDone: boolean }>(driver, STATE, {}, 60_000);
			if (!state!.left && state!.isDone) return;
			if (Date.now() > latest) throw new Error('The site is still busy with its first work.');
			progress(`${state!.left} changes left`);
			await sleep(1_000);
		}
	});
}
