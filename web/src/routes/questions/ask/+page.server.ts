import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import type { QuestionValues } from '#lib/questions/question-values.ts';
import { AskQuestion, QuestionChoices } from '#lib/server/documents/questions.ts';
import { query } from '#lib/server/graph.ts';
import { checkAsked } from '#lib/server/questions/check-question.ts';
import { answerOf, expectSignedIn, isSent } from '#lib/server/questions/question-form.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

/** A form about the topic that the address names, with the words that a search did not find. */
export const load: PageServerLoad = async (event) => {
	const { roles } = expectSignedIn(event);
	if (roles.length === 0) redirect(303, localizeHref(`/join?to=${encodeURIComponent(event.url.pathname)}`));
	const skill = event.url.searchParams.getAll('skill').slice(0, 1);
	const { myProfile, byUri, byNotation } = await query(event, QuestionChoices, {
		notations: skill,
		uris: skill
	});
	const values: QuestionValues = {
		...{ title: event.url.searchParams.get('title') ?? '', body: '', language: getLocale(), subject: '' },
		...{ stages: [], topics: [], communities: [], visibility: 'members' }
	};
	return {
		/** Names the form, so that sending it twice makes one question. */
		draft: randomUUID(),
		isTeacher: roles.includes('teacher'),
		values,
		topics: [...byUri, ...byNotation].slice(0, 1),
		communities: myProfile?.communities ?? []
	};
};

export const actions: Actions = {
	default: async (event) => {
		expectSignedIn(event);
		const form = await event.request.formData();
		const answer = await answerOf(event, form);
		if (!isSent(form)) return answer;
		const { given, faults } = checkAsked(answer.draft, answer.typed);
		if (faults) return fail(400, { ...answer, faults });
		const asked = await query(event, AskQuestion, given).catch(refusal);
		if (!('askQuestion' in asked)) return fail(asked.status, { ...answer, ...asked.data });
		redirect(303, localizeHref(`/questions/${asked.askQuestion}?now=asked`));
	}
};
