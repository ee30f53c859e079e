import { error, fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import {
	ChangeQuestion,
	QuestionChoices,
	QuestionPage,
	RemoveQuestion
} from '#lib/server/documents/questions.ts';
import { query } from '#lib/server/graph.ts';
import { checkChanged } from '#lib/server/questions/check-question.ts';
import { answerOf, expectSignedIn, isSent } from '#lib/server/questions/question-form.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

/** A question of her own in its form. Somebody else's looks like none. */
export const load: PageServerLoad = async (event) => {
	const person = expectSignedIn(event);
	const [{ questions }, { myProfile }] = await Promise.all([
		query(event, QuestionPage, { id: event.params.id }),
		query(event, QuestionChoices, { notations: [], uris: [] })
	]);
	const [question] = questions;
	if (question?.askedBy[0]?.id !== person.id) error(404, { message: 'NOT_FOUND', code: 'NOT_FOUND' });
	const { id, title, body, language, subject, stages, visibility, about, sharedIn } = question;
	const own = myProfile?.communities ?? [];
	return {
		id,
		values: {
			...{ title, body: body ?? '', language, subject: subject ?? '', stages, visibility },
			topics: about.map(({ uri }) => uri),
			communities: sharedIn.map((community) => community.id)
		},
		topics: about,
		// One that she has left stays in the list until she takes it out.
		communities: [...own, ...sharedIn.filter((one) => !own.some((other) => other.id === one.id))]
	};
};

export const actions: Actions = {
	change: async (event) => {
		expectSignedIn(event);
		const form = await event.request.formData();
		const answer = await answerOf(event, form);
		if (!isSent(form)) return answer;
		const { given, faults } = checkChanged(event.params.id, answer.typed);
		if (faults) return fail(400, { ...answer, faults });
		const changed = await query(event, ChangeQuestion, given).catch(refusal);
		if (!('changeQuestion' in changed)) return fail(changed.status, { ...answer, ...changed.data });
		redirect(303, localizeHref(`/questions/${given.id}?now=changed`));
	},
	remove: async (event) => {
		expectSignedIn(event);
		const removed = await query(event, RemoveQuestion, { id: event.params.id }).catch(refusal);
		if (!('removeQuestion' in removed)) redirect(303, localizeHref(`/questions/${event.params.id}`));
		redirect(303, localizeHref('/questions?now=removed'));
	}
};
