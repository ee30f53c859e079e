import { redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { valuesOf } from '#lib/questions/question-values.ts';
import { findTopics, topicsNamed } from '../profile/find-topics.ts';
import { value } from '../profile/read-form.ts';
import { lookForAnswers } from './may-answer.ts';

type Event = Pick<RequestEvent, 'locals' | 'url'>;

/** Leads whoever is not signed in to sign in, and back. */
export function expectSignedIn({ locals, url }: Event): App.SignedIn {
	if (locals.person) return locals.person;
	redirect(303, localizeHref(`/sign-in?to=${encodeURIComponent(`${url.pathname}${url.search}`)}`));
}

/** Is the form to be sent, or did a button of it only look something up? */
export const isSent = (form: FormData): boolean => value(form, 'do') === 'send';

/** The form as it was typed, for a page without scripts with what a button of it looked up. */
export async function answerOf(event: Event, form: FormData) {
	const typed = valuesOf(form);
	const words = value(form, 'words');
	const [topics, looked, foundTopics] = await Promise.all([
		topicsNamed(event, typed.topics.slice(0, 10)),
		isSent(form) ? null : lookForAnswers(event, typed.title, typed.body),
		value(form, 'do') === 'find' && words.trim() ? findTopics(event, words) : null
	]);
	return { typed, draft: value(form, 'draft'), words, topics, looked, foundTopics };
}
