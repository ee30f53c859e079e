import * as v from 'valibot';
import { FREQUENCIES } from '../../letter/schedule.ts';
import { LANGUAGES } from './values.ts';

/** A pause is at most a year long. */
const LONGEST = 366 * 86_400_000;

/** What `changeLetter` takes. A field left out, or null, stays as it is; an empty day ends the pause. */
export const changeLetterGiven = v.object({
	settings: v.object({
		frequency: v.nullish(v.picklist(FREQUENCIES, 'is no frequency')),
		language: v.nullish(v.picklist(LANGUAGES, 'is none of the four languages')),
		pausedUntil: v.nullish(
			v.union([
				v.literal(''),
				v.pipe(
					v.string(),
					v.isoDate('is no date such as 2027-01-31'),
					v.check((day) => Date.parse(day) < Date.now() + LONGEST, 'is more than a year ahead')
				)
			])
		)
	})
});
