import * as v from 'valibot';
import { PURPOSES, SECTIONS, VISIBILITIES } from '../../rights.ts';
import { LANGUAGES } from './values.ts';

const THING = /^(material|question):[^\s:]{1,80}$/;

/** The whole profile, one of its sections, or a thing of one's own such as `question:q_0123456789ab`. */
const shownThing = v.union([
	v.picklist(['profile', ...SECTIONS]),
	v.pipe(v.string(), v.regex(THING, 'is neither a section nor a thing of yours'))
]);

/** What `setVisibility` takes; null is for a section that is shown as the profile. */
export const setVisibilityGiven = v.pipe(
	v.object({ of: shownThing, visibility: v.nullable(v.picklist(VISIBILITIES, 'is no visibility')) }),
	v.check(
		({ of, visibility }) => visibility !== null || SECTIONS.some((section) => section === of),
		'Only a section of a profile can be shown as the profile.'
	)
);

/** What `setConsent` takes. */
export const setConsentGiven = v.object({
	purpose: v.picklist(PURPOSES, 'is no purpose'),
	given: v.boolean(),
	/** In which the person read what she agrees to. */
	language: v.picklist(LANGUAGES, 'is none of the four languages')
});
