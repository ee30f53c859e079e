import * as v from 'valibot';
import { VISIBILITIES } from '../../rights.ts';
import { distinct, LANGUAGES, reference, STAGES, text } from './values.ts';

/** Longest texts of a question, characters. */
export const TITLE_MAX = 140;
export const BODY_MAX = 2_000;

/** Topics that one question has at most: with more of them nobody in particular could help. */
export const SKILLS_MAX = 3;

/** What an everyday question says, what it is about, and who may see it. */
const question = v.pipe(
	v.object({
		title: v.pipe(text(TITLE_MAX), v.minLength(10, 'has at least 10 characters')),
		body: v.pipe(text(BODY_MAX), v.minLength(20, 'has at least 20 characters')),
		language: v.picklist(LANGUAGES, 'is none of the four languages'),
		subject: v.nullish(reference, null),
		stages: v.optional(distinct(v.picklist(STAGES, 'is no stage'), STAGES.length), []),
		/** By URI or notation, each confirmed by whoever asks. */
		skills: v.optional(distinct(reference, SKILLS_MAX), []),
		communities: v.optional(distinct(reference, 5), []),
		visibility: v.optional(v.picklist(VISIBILITIES, 'is no visibility'), 'members')
	}),
	v.forward(
		v.check(
			({ visibility, communities }) => visibility !== 'communities' || communities.length > 0,
			'needs a community to be shown in'
		),
		['visibility']
	)
);

/** What `askQuestion` takes. A question that nobody else sees is none, and its owner may hide it afterwards. */
export const askQuestionGiven = v.pipe(
	v.object({ draft: v.pipe(v.string(), v.uuid('is no UUID')), question }),
	v.forward(
		v.check(({ question }) => question.visibility !== 'private', 'is asked of somebody'),
		['question', 'visibility']
	)
);

/** What `changeQuestion` takes: the whole question, as it is to be. */
export const changeQuestionGiven = v.object({ id: reference, question });

/** What `removeQuestion` takes. */
export const removeQuestionGiven = v.object({ id: reference });

export type QuestionGiven = v.InferOutput<typeof question>;
