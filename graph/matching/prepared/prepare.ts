import type { Driver } from 'neo4j-driver';
import type { Client } from 'typesense';
import { loadActor } from '../../actor.ts';
import { cypher } from '../../cypher.ts';
import { read, write } from '../../driver.ts';
import { assign } from '../../experiments/assign.ts';
import type { Experiment } from '../../experiments/experiment.ts';
import type { Ways } from '../people/people-skills.ts';
import { suggest } from '../suggest.ts';
import { keyOf, namesOf, written } from './list.ts';

/** What a list is worked out with. */
export type PrepareOptions = {
	/** Finds what is near in meaning; without it nothing is. */
	search?: Client | null;
	experiment?: Experiment | null;
	/** Colleagues found beforehand; without it the graph is asked for them. */
	ways?: Ways | null;
};

/** Works out the suggestions of a teacher and keeps them as her list, with the moment at which they were begun. */
export async function prepare(
	driver: Driver,
	teacher: string,
	{ search = null, experiment = null, ways = null }: PrepareOptions = {}
): Promise<void> {
	const madeAt = await graphTime(driver);
	const actor = await loadActor(driver, teacher);
	if (!actor) return;
	const { strategies } = assign(teacher, experiment);
	const suggested = await suggest(driver, actor, { search, strategies, ways });
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
