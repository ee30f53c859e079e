import type { Driver } from 'neo4j-driver';
import type { Client } from 'typesense';
import { loadActor } from '../../actor.ts';
import { cypher } from '../../cypher.ts';
import { read, write } from '../../driver.ts';
import { assign } from '../../experiments/assign.ts';
import type { Experiment } from '../../experiments/experiment.ts';
import { suggest } from '../suggest.ts';
import { keyOf, namesOf, written } from './list.ts';

/**
 * Works out the suggestions of a teacher and keeps them as her list, with the moment at which they were begun.
 *
 * @param search  finds what is near in meaning; without it nothing is
 */
export async function prepare(
	driver: Driver,
	search: Client | null,
	teacher: string,
	experiment: Experiment | null
): Promise<void> {
	const madeAt = await graphTime(driver);
	const actor = await loadActor(driver, teacher);
	if (!actor) return;
	const { strategies } = assign(teacher, experiment);
	const suggested = await suggest(driver, actor, { search, strategies });
	if (!suggested) return;
	const names = namesOf(suggested.cards, teacher);
	await write(driver, (tx) =>
		tx.run(cypher('prepared-store'), {
			teacher,
			key: keyOf(experiment),
			madeAt,
			page: written(suggested),
			names
		})
	);
}

/** The clock by which changes are noted. */
async function graphTime(driver: Driver): Promise<number> {
	const [row] = await read<{ now: number }>(driver, 'RETURN datetime().epochMillis AS now');
	return row!.now;
}
