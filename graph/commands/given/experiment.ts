import * as v from 'valibot';
import { MODES } from '../../experiments/experiment.ts';
import { strategyNamed } from '../../matching/strategies/index.ts';
import { reference } from './values.ts';

const strategy = v.pipe(
	reference,
	v.check((id) => strategyNamed(id) !== undefined, 'is no strategy')
);

/** What `startExperiment` takes. */
export const startExperimentGiven = v.pipe(
	v.object({
		question: v.pipe(v.string(), v.trim(), v.nonEmpty('is missing'), v.maxLength(200, 'is too long')),
		first: strategy,
		second: strategy,
		mode: v.picklist(MODES, 'is shares or interleaved'),
		share: v.pipe(v.number(), v.minValue(0.01, 'is too small'), v.maxValue(1, 'is more than all'))
	}),
	v.check(({ first, second }) => first !== second, 'The two strategies are the same.')
);

/** What `stopExperiment` takes. */
export const stopExperimentGiven = v.object({ id: reference });
