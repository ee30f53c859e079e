import { error } from '@sveltejs/kit';
import { localized, localizedList } from '#lib/localized.ts';
import { TrainingPage } from '#lib/server/documents/training.ts';
import { query } from '#lib/server/graph.ts';
import { renderMarkdown } from '#lib/server/markdown.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { courses } = await query(event, TrainingPage);
	const [course] = courses;
	const modules = (course?.modules ?? []).toSorted((a, b) => a.number - b.number);
	const index = modules.findIndex(({ number }) => String(number) === event.params.number);
	const one = modules[index];
	if (!course || !one) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	const practicum = localized(one, 'practicum');
	const titleOf = (at: number) => {
		const other = modules[at];
		return other ? { number: other.number, title: localized(other, 'title') } : null;
	};
	return {
		course: localized(course, 'title'),
		count: modules.length,
		module: {
			number: one.number,
			hours: one.hours,
			title: localized(one, 'title'),
			aim: localized(one, 'aim'),
			outcomes: localizedList(one, 'outcomes'),
			practicum: practicum && { ...practicum, text: renderMarkdown(practicum.text) }
		},
		previous: titleOf(index - 1),
		next: titleOf(index + 1)
	};
};
