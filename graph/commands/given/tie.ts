import * as v from 'valibot';
import { reference } from './values.ts';

/** A meeting is noted at most this long after it, days: older ones come by an import. */
const OLDEST = 5 * 366;
const DAY = 86_400_000;

/** A day that was, not too long ago; a day ahead of UTC is one that has begun somewhere. */
const pastDay = v.pipe(
	// The API's dates are objects, a form's are texts.
	v.unknown(),
	v.transform(String),
	v.isoDate('is no date such as 2026-11-23'),
	v.check((day) => Date.parse(day) <= Date.now() + DAY / 2, 'lies ahead'),
	v.check((day) => Date.parse(day) > Date.now() - OLDEST * DAY, 'is more than five years ago')
);

/** What `recordTie` takes. */
export const recordTieGiven = v.object({
	with: reference,
	setting: v.picklist(['analog', 'digital'], 'is analog or digital'),
	form: v.picklist(['formal', 'informal'], 'is formal or informal'),
	on: pastDay
});

/** The other person of a tie. */
export const tieGiven = v.object({ with: reference });

/** A community. */
export const communityGiven = v.object({ community: reference });
