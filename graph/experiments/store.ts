import type { Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import type { Experiment } from './experiment.ts';

/** How long it may take until a start or a stop is known to every process, milliseconds. */
const FRESH = 10_000;

const known = new WeakMap<Driver, { at: number; experiment: Promise<Experiment | null> }>();

/** All experiments, the newest first. */
export function readExperiments(driver: Driver): Promise<Experiment[]> {
	return read<Experiment>(driver, cypher('experiments'));
}

/** The one that is running; there is one at most. */
export function runningExperiment(driver: Driver): Promise<Experiment | null> {
	const held = known.get(driver);
	if (held && Date.now() - held.at < FRESH) return held.experiment;
	const experiment = readExperiments(driver).then(
		(all) => all.find(({ stoppedAt }) => stoppedAt === null) ?? null
	);
	known.set(driver, { at: Date.now(), experiment });
	// What could not be read is read again, and the usual strategy serves meanwhile.
	return experiment.catch(() => {
		known.delete(driver);
		return null;
	});
}

/** The next one who asks reads it anew. */
export function forgetExperiment(driver: Driver): void {
	known.delete(driver);
}
