import { isAdministrator } from '../commands/administrator.ts';
import type { GraphContext } from '../context.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { readFigures } from '../experiments/figures.ts';
import { forgetExperiment, readExperiments } from '../experiments/store.ts';
import { STRATEGIES } from '../matching/strategies/index.ts';

/** Experiments shown with their figures; older ones are worked out no more. */
const MOST = 10;

/** Resolver of `Query.adminExperiments`. */
export async function adminExperiments(_: unknown, __: unknown, { actor, services }: GraphContext) {
	if (!actor || !isAdministrator(actor)) throw new ApiError('FORBIDDEN', ERROR_MESSAGES.FORBIDDEN);
	const { driver } = services;
	// The administrator who has just started or stopped one does not look at the former state.
	forgetExperiment(driver);
	const experiments = (await readExperiments(driver)).slice(0, MOST);
	return {
		strategies: STRATEGIES.map(({ id, purpose }) => ({ id, purpose })),
		experiments: await Promise.all(
			experiments.map(async (experiment) => ({
				...experiment,
				figures: await readFigures(driver, experiment)
			}))
		)
	};
}
