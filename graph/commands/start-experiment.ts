import { randomUUID } from 'node:crypto';
import { cypher } from '../cypher.ts';
import { ApiError } from '../errors.ts';
import { isAdministrator } from './administrator.ts';
import type { Command } from './command.ts';
import { startExperimentGiven, stopExperimentGiven } from './given/experiment.ts';

/** An administrator sets two strategies side by side. */
export const startExperiment: Command<typeof startExperimentGiven, string> = {
	id: 'startExperiment',
	given: startExperimentGiven,
	isAllowed: isAdministrator,
	async run(tx, actor, { first, second, ...given }) {
		const id = `x_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
		const strategies = [first, second];
		const { records } = await tx.run(cypher('experiment-start'), { id, strategies, ...given });
		if (!records.length) throw new ApiError('CONFLICT', 'Another experiment is running.');
		const details = { experiment: id, first, second, mode: given.mode, share: given.share };
		return {
			result: id,
			events: [{ action: 'experiment.start', actor: actor.id, subject: actor.id, details }]
		};
	}
};

/** An administrator ends an experiment: everybody has the usual strategy again. */
export const stopExperiment: Command<typeof stopExperimentGiven, boolean> = {
	id: 'stopExperiment',
	given: stopExperimentGiven,
	isAllowed: isAdministrator,
	async run(tx, actor, { id }) {
		const { records } = await tx.run(cypher('experiment-stop'), { id });
		if (records[0]?.get('isChanged') !== true) return { result: false };
		const details = { experiment: id };
		return {
			result: true,
			events: [{ action: 'experiment.stop', actor: actor.id, subject: actor.id, details }]
		};
	}
};
