import * as v from 'valibot';
import { recordTieGiven } from './tie.ts';
import { reference } from './values.ts';

const { setting, form, on } = recordTieGiven.entries;

/** Today, as a form would send it. */
const today = () => new Date().toISOString().slice(0, 10);

/** What `reportOutcome` takes. */
export const reportOutcomeGiven = v.object({
	id: reference,
	outcome: v.picklist(['met', 'made', 'nothing'], 'is met, made or nothing'),
	setting,
	form,
	on: v.optional(
		v.pipe(
			v.unknown(),
			v.transform((day) => day ?? today()),
			on
		),
		today
	)
});
