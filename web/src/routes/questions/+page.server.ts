import { LANGUAGE_NAMES } from '#lib/shell/languages.ts';
import type { Locale } from '#lib/paraglide/runtime.js';
import { QuestionsPage } from '#lib/server/documents/questions.ts';
import { query } from '#lib/server/graph.ts';
import { SUBJECT_KEYS } from '#lib/vocabulary.ts';
import type { PageServerLoad } from './$types';

/** What the address asks for; whatever makes no sense is left aside. */
export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const language = searchParams.get('language') ?? '';
	const subject = searchParams.get('subject') ?? '';
	const before = searchParams.get('before');
	const filters = {
		language: language in LANGUAGE_NAMES ? (language as Locale) : null,
		subject: SUBJECT_KEYS.includes(subject) ? subject : null,
		before: before && !Number.isNaN(Date.parse(before)) ? before : null
	};
	const { recentQuestions } = await query(event, QuestionsPage, filters);
	return { ...recentQuestions, filters, isRemoved: searchParams.get('now') === 'removed' };
};
