import * as v from 'valibot';
import { PURPOSES, SECTIONS, VISIBILITIES } from '../../rights.ts';
import { profileEntries } from './profile.ts';
import { degree, LANGUAGES, reference } from './values.ts';

const skills = v.pipe(
	v.array(v.object({ skill: reference, level: degree })),
	v.maxLength(30, 'has at most 30 values')
);

/** What `joinAsTeacher` takes: everything that the steps of joining asked for. Nobody sees it before. */
export const joinAsTeacherGiven = v.object({
	profile: v.object({
		...profileEntries,
		headline: v.optional(profileEntries.headline, ''),
		about: v.optional(profileEntries.about, ''),
		school: v.optional(profileEntries.school, null)
	}),
	offers: skills,
	seeks: skills,
	visibility: v.picklist(VISIBILITIES, 'is no visibility'),
	sections: v.array(v.object({ section: v.picklist(SECTIONS), visibility: v.picklist(VISIBILITIES) })),
	consents: v.array(v.picklist(PURPOSES, 'is no purpose')),
	/** In which she read what she agrees to. */
	language: v.picklist(LANGUAGES, 'is none of the four languages')
});

export type JoinGiven = v.InferOutput<typeof joinAsTeacherGiven>;

/** What has been said so far: any part of it, in any order. */
const draft = v.partial(
	v.object({
		name: v.pipe(v.string(), v.maxLength(120)),
		headline: v.pipe(v.string(), v.maxLength(200)),
		language: v.picklist(LANGUAGES),
		languages: v.array(v.pipe(v.string(), v.maxLength(20))),
		region: v.nullable(v.object({ code: reference, name: v.string(), country: v.string() })),
		school: v.nullable(v.object({ id: reference, name: v.string() })),
		subjects: v.array(v.pipe(v.string(), v.maxLength(60))),
		stages: v.array(v.pipe(v.string(), v.maxLength(4))),
		availability: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
		offers: v.pipe(v.array(reference), v.maxLength(30)),
		seeks: v.pipe(v.array(reference), v.maxLength(30)),
		/** The step she has come to. */
		step: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))
	})
);

/** What `keepJoinDraft` takes: the draft as JSON. */
export const keepJoinDraftGiven = v.object({
	draft: v.pipe(v.string(), v.maxLength(20_000, 'is too long'), v.parseJson(undefined, 'is no JSON'), draft)
});

export type JoinDraft = v.InferOutput<typeof draft>;
