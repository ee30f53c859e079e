import * as v from 'valibot';
import { distinct, LANGUAGES, reference, spoken, STAGES, text } from './values.ts';

/** What a teacher says about herself. A field left out stays as it is; an empty one is taken away. */
export const profileEntries = {
	name: v.pipe(text(120), v.nonEmpty('is missing')),
	headline: text(200),
	about: text(2_000),
	language: v.picklist(LANGUAGES, 'is none of the four languages'),
	languages: v.pipe(distinct(spoken, 12), v.nonEmpty('is missing')),
	region: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}[A-Z0-9]{0,3}$/, 'is no NUTS code'))),
	school: v.nullable(reference),
	subjects: distinct(reference, 12),
	stages: distinct(v.picklist(STAGES, 'is no stage'), STAGES.length),
	availability: v.pipe(
		v.number(),
		v.integer('is no whole number'),
		v.minValue(0, 'is 0 to 9'),
		v.maxValue(9, 'is 0 to 9')
	)
};

/** What `changeProfile` takes. */
export const changeProfileGiven = v.object({
	profile: v.partial(v.object({ ...profileEntries }))
});

export type ProfileGiven = v.InferOutput<typeof changeProfileGiven>['profile'];
